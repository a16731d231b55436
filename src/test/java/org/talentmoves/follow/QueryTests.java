package org.talentmoves.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                            | ''
            https://moves.example.org/                    | https%3A%2F%2Fmoves.example.org%2F=
            https://moves.example.org/?lab=meta#top       | lab=meta
            lab=meta&lab=openai&kind=move                 | lab=meta&lab=openai&kind=move
            kind=move&lab=a,b                             | kind=move&lab=a,b
            publisher=The+Courier                         | publisher=The%20Courier
            text=%E5%8C%97&&                              | text=%E5%8C%97
            text=a%26b%3Dc                                | text=a%26b%3Dc
            lab                                           | lab=
            """)
    void isReadAndWritten(String typed, String written) {
        assertThat(Query.read(typed)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                            | ''
            lab=meta                                      | lab=meta
            https://moves.example.org/                    | ''
            /?lab=meta                                    | lab=meta
            /zh/?lab=meta#top                             | lab=meta
            /zh/moves?lab=meta                            | kind=move&lab=meta
            /api/v1/offers                                | kind=offer
            http://moves.example.org/api/v1/timeline?to=a | to=a
            /feed.atom?lab=meta                           | lab=meta
            /labs/meta?as=joined                          | lab=meta&as=joined
            /researchers/mira-okafor                      | researcher=mira-okafor
            """)
    void isWhatAPageAsksFor(String typed, String written) {
        assertThat(Query.ofPage(typed)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/about", "/labs", "/api/v1/flows?from=a", "/moves/m001/history", "https://x.example.org/y?lab=a"
            })
    void refusesAPageOfSomethingElse(String typed) {
        assertThatThrownBy(() -> Query.ofPage(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOutWhatOnlySaysWhereOneReads() {
        assertThat(Query.read("lab=a&after=x&limit=5&kind=").without(List.of("after", "limit")))
                .hasToString("lab=a&kind=");
        assertThat(Query.read("lab=a&kind=&to=&to=b").filled()).hasToString("lab=a&to=b");
    }

    @Test
    void replacesAWordUnderItsNameAlone() {
        assertThat(Query.read("lab=old,b&lab=old&text=old&from=older").replacing("lab", "old", "now"))
                .hasToString("lab=now,b&lab=now&text=old&from=older");
    }

    @Test
    void refusesWhatIsNotEncodedWell() {
        assertThatThrownBy(() -> Query.read("lab=%zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
