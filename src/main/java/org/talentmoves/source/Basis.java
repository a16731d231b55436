package org.talentmoves.source;

/** On what a source rests when it says something. */
public enum Basis {
    ON_RECORD_PERSON,
    ON_RECORD_COMPANY,
    UNNAMED_PEOPLE,
    DOCUMENT_SEEN,
    /** Retells other reports. */
    SECONDARY,
    UNKNOWN;

    boolean isOnRecord() {
        return this == ON_RECORD_PERSON || this == ON_RECORD_COMPANY;
    }
}
