package org.talentmoves.desk;

import org.talentmoves.editorial.SubjectKind;

/** What is typed into a field, and so how it is read and shown. */
public enum Input {
    LINE,
    TEXT,
    NUMBER,
    /** A date in words, kept as EDTF. */
    DATE,
    /** A date in words, kept as a date and whether it is approximate. */
    SPLIT_DATE,
    /** A sum of money with its qualifier. */
    SUM,
    /** A sum with its period. */
    PAY,
    /** A number of people with its qualifier. */
    PEOPLE,
    CHOICE,
    LAB,
    RESEARCHER,
    /** Several people, one a line. */
    RESEARCHERS,
    SOURCE,
    OFFER,
    /** Several names, one a line. */
    NAMES,
    /** Of what in the proposal a source speaks. */
    ABOUT;

    public boolean isSought() {
        return this == LAB || this == RESEARCHER || this == SOURCE;
    }

    /** Whether one names something of that kind in it. */
    public boolean isOf(SubjectKind kind) {
        return isSought() && kind.name().equals(name()) || this == RESEARCHERS && kind == SubjectKind.RESEARCHER;
    }

    public boolean isLong() {
        return this == TEXT || this == RESEARCHERS || this == NAMES;
    }
}
