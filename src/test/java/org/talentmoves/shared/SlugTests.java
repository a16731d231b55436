package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @ValueSource(strings = {"northwind", "northwind-labs", "4", "a-1-b-2", "2025"})
    void isOfLettersDigitsAndSingleHyphens(String text) {
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-a",
                "a-",
                "a--b",
                "A",
                "North",
                "a b",
                "a_b",
                "a/b",
                "a.b",
                "..",
                "a%2Fb",
                "é",
                "北风",
                "ａ",
                "1\u0661",
                "a\n",
                "\na",
                "a\u0000",
                "a\u202eb",
                "a\u200bb",
                "ſ"
            })
    void refusesWhatCannotStandInAnAddress(String text) {
        assertThatRefusal(() -> new Slug(text)).isOf(NotASlug.class).saying("is no slug");
    }

    @Test
    void hasAtMost80Characters() {
        assertThat(new Slug("a".repeat(80)).value()).hasSize(80);
        assertThatRefusal(() -> new Slug("a".repeat(81))).isOf(NotASlug.class).saying("at most 80");
    }

    @Test
    void answersAFloodOfTextShortly() {
        assertThatRefusal(() -> new Slug("a-".repeat(500_000)))
                .isOf(NotASlug.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
    }
}
