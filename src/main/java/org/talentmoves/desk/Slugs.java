package org.talentmoves.desk;

import java.text.Normalizer;
import java.util.Locale;

/** Slugs made of names. */
final class Slugs {

    private static final int MOST = 60;

    private Slugs() {}

    /** {@code zoe-muller} of “Zoë Müller”; empty where the name has no Latin letter and no figure. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.replace("'", "").replace("’", ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= MOST ? plain : plain.substring(0, MOST).replaceAll("-[^-]*$", "");
    }
}
