package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of a page, which its address tells: English at {@code /labs}, Simplified Chinese at {@code /zh/labs}. */
enum Language {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static Language of(HttpServletRequest request) {
        return request.getAttribute(Language.class.getName()) instanceof Language language ? language : ENGLISH;
    }

    void isOf(HttpServletRequest request) {
        request.setAttribute(Language.class.getName(), this);
    }
}
