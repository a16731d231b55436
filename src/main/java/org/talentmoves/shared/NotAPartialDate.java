package org.talentmoves.shared;

/** The text is no date that may be partly known. */
public final class NotAPartialDate extends Invalid {

    NotAPartialDate(String text) {
        super(
                "“%s” is no date: write a year, a month or a day, such as 2025, 2025-06 or 2025-06-30; add ~ when it is approximate."
                        .formatted(Text.shown(text)));
    }
}
