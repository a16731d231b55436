package org.talentmoves.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The window through which a reader sees the site. */
enum Look {
    WIDE(1280, true),
    NARROW(390, true),
    WITHOUT_SCRIPTS(1280, false);

    private final int width;
    private final boolean scripts;

    Look(int width, boolean scripts) {
        this.width = width;
        this.scripts = scripts;
    }

    /** Daylight to begin with, and nothing moves, so that colours are what they will be. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }
}
