package org.talentmoves.shared;

/** The text cannot stand in an address. */
public final class NotASlug extends Invalid {

    NotASlug(String text) {
        super("“%s” is no slug: use a–z, 0–9 and single hyphens, such as meta-msl, at most 80 characters."
                .formatted(Text.shown(text)));
    }
}
