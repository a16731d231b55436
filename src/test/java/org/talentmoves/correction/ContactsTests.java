package org.talentmoves.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask jane@doe.example.",
                "Ask jane.doe+x@mail.doe.example",
                "jane (at) doe.example",
                "jane [at] doe [dot] example",
                "jane at doe dot example",
                "ｊａｎｅ＠ｄｏｅ．ｅｘａｍｐｌｅ",
                "jane@doe。example",
                "Call +1 555 010 4477",
                "(020) 7946-0123",
                "电话：０２０ ７９４６ ０１２３"
            })
    void seesHowSomebodyCanBeReached(String text) {
        assertThat(Contacts.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She left on 30.06.2025, not on 2025-07-01.",
                "It was US$100,000,000 over 4 years.",
                "She works at northwind.example now.",
                "See https://courier.example/2025/07/1234567890",
                "At least one dot is missing in the name.",
                "2019–2023"
            })
    void leavesOtherFiguresAndWordsAlone(String text) {
        assertThat(Contacts.in(text)).isEmpty();
    }
}
