package org.talentmoves.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTests {

    private static Publication at(@Nullable String url) {
        return new Publication("The Courier", null, url, null, null, SourceKind.NEWS_ORIGINAL, null);
    }

    private static Publication in(@Nullable String language) {
        return new Publication("The Courier", null, null, null, language, SourceKind.NEWS_ORIGINAL, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://courier.example/a",
                "http://courier.example",
                "https://courier.example:8443/a?b=c#d",
                "https://courier.example/新闻",
                "https://[2001:db8::1]/a"
            })
    void standsAtAWebAddress(String url) {
        assertThat(at(url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "courier.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://courier.example",
                "//courier.example",
                "https:courier.example",
                "https:///a",
                "https://",
                "https://courier.example/a b",
                "https://courier.example/\n",
                "https://courier.example/\u0000",
                "https://courier.example/\"><script>",
                "https://courier.example/%zz"
            })
    void refusesWhatIsNoWebAddress(String url) {
        assertThatRefusal(() -> at(url)).isOf(SourceContradictsItself.class).saying("is no web address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://courier.example/\u202efdp", "https://courier.example/\ud800", "https://a.example/\u200b"
            })
    void refusesAnAddressWithCharactersThatDoNotPrint(String url) {
        assertThatRefusal(() -> at(url)).isOf(SourceContradictsItself.class);
    }

    /** What stands before the @ is read as the address by people, and as a user name by browsers. */
    @ParameterizedTest
    @ValueSource(strings = {"https://courier.example@evil.example/", "https://me:secret@courier.example/"})
    void refusesAnAddressWithAUserName(String url) {
        assertThatRefusal(() -> at(url)).isOf(SourceContradictsItself.class).saying("no user name");
    }

    @Test
    void hasAnAddressOfAtMost2000Characters() {
        String start = "https://courier.example/";
        assertThat(at(start + "a".repeat(2000 - start.length())).url()).hasSize(2000);
        assertThatRefusal(() -> at(start + "a".repeat(2001 - start.length()))).saying("at most 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "pt-BR", "yue"})
    void isInALanguage(String language) {
        assertThat(in(language).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English", "EN", "zh_Hans", "en\n", "en "})
    void refusesWhatIsNoLanguageTag(String language) {
        assertThatRefusal(() -> in(language))
                .isOf(SourceContradictsItself.class)
                .saying("BCP 47");
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(new Publication(" ", "", null, null, null, SourceKind.MEMO, "\u3000"))
                .extracting("publisher", "title", "note")
                .containsOnlyNulls();
    }
}
