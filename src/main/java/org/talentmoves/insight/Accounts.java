package org.talentmoves.insight;

/** Which accounts of a package are counted where several speak of the same. */
public enum Accounts {
    /** One stands for all, chosen as the headline of a package is. */
    ONE,
    /** Each is counted for itself. */
    ALL
}
