package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTests {

    private static final VersionTag THIRD = new VersionTag("m001", 3);

    @Test
    void isReadAsItWasWritten() {
        assertThat(THIRD.etag("9f86d081")).isEqualTo("\"m001.3.9f86d081\"");
        assertThat(VersionTag.read("m001.3.9f86d081-gzip")).contains(THIRD);
        assertThat(VersionTag.read("lab/northwind.12.x")).contains(new VersionTag("lab/northwind", 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                " * ",
                "\"m001.3.9f86d081\"",
                "\"m001.3\"",
                "\"m001.2.x\", \"m001.3.another\"",
                "\"m001.3.9f86d081-gzip\""
            })
    void isMeant(String ifMatch) {
        assertThat(THIRD.isMeantBy(ifMatch)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m001.3.x",
                "\"m001.2.x\"",
                "\"m0013.x\"",
                "\"m002.3.x\"",
                "\"m001.33.x\"",
                "W/\"m001.3.x\"",
                "\"m001.99999999999.x\"",
                "\"m001.3x\"",
                "\"\""
            })
    void isNotMeant(String ifMatch) {
        assertThat(THIRD.isMeantBy(ifMatch)).isFalse();
    }
}
