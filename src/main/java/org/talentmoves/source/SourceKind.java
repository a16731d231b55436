package org.talentmoves.source;

/** What sort of piece a source is. */
public enum SourceKind {
    /** An outlet's own report, or a licensed agency text. */
    NEWS_ORIGINAL(true),
    /** A report that retells or copies that of another outlet. */
    NEWS_REWRITE(false),
    /** A person's or an organisation's own publication. */
    PRIMARY_POST(true),
    MEMO(true),
    INTERVIEW(true),
    FILING(true),
    REFERENCE(false),
    AGGREGATOR(false),
    UNKNOWN(false);

    private final boolean reports;

    SourceKind(boolean reports) {
        this.reports = reports;
    }

    /** Whether such a piece tells what it found out itself, and does not retell others. */
    boolean reports() {
        return reports;
    }
}
