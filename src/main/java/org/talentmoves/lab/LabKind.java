package org.talentmoves.lab;

/** What sort of organisation a lab is. */
public enum LabKind {
    COMPANY,
    LAB,
    STARTUP,
    UNIVERSITY,
    GOVERNMENT,
    OTHER
}
