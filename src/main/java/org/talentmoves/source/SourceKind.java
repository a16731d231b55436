package org.talentmoves.source;

/** What sort of piece a source is. */
public enum SourceKind {
    /** An outlet's own report, or a licensed agency text. */
    NEWS_ORIGINAL,
    /** A report that retells or copies that of another outlet. */
    NEWS_REWRITE,
    /** A person's or an organisation's own publication. */
    PRIMARY_POST,
    MEMO,
    INTERVIEW,
    FILING,
    REFERENCE,
    AGGREGATOR,
    UNKNOWN
}
