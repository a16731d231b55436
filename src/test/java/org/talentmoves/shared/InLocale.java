package org.talentmoves.shared;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs a deed as on a machine that writes its digits differently. */
final class InLocale {

    private InLocale() {}

    static <T> T withArabicDigits(Supplier<T> deed) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            return deed.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
