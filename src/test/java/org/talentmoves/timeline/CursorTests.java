package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @ParameterizedTest
    @CsvSource({"20250630, m001", "20250600, o001", "20250000, t999999999999", "0, b001"})
    void isReadAsItWasWritten(int position, String fact) {
        Cursor cursor = new Cursor(position, fact);
        assertThat(Cursor.of(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @CsvSource({"-updated, 1764252000123456", "updated, 0", "-pay, -1", "pay, 250000000", "-happened, 20250600"})
    void keepsTheOrderInWhichItIsAPlace(String order, long position) {
        Cursor cursor = new Cursor(position, "m001", FactOrder.of(order));
        assertThat(Cursor.of(cursor.toString())).contains(cursor);
    }

    @Test
    void canStandInAnAddressAsItIs() {
        assertThat(new Cursor(20250630, "m001").toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "m001",
                "20250630.m001",
                "AAAA",
                "====",
                "%",
                "\0",
                "李",
                "null",
                "Mg",
                "MjAyNTA2MzAubTAwMQ=junk"
            })
    void isNoneWhenItIsAnythingElse(String written) {
        assertThat(Cursor.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20250630",
                "20250630.",
                ".m001",
                "-1.m001",
                "20250630.M001",
                "20250630.m1",
                "20250630.m001 ",
                "20250630.m001\n",
                "999999999.m001",
                "99999999999999999999.m001",
                "20250630.m0000000000001",
                "20250630.m001;drop",
                "-upside/1.m001",
                "-updated/-1.m001",
                "-happened/999999999.m001",
                "--pay/1.m001",
                "٢٠٢٥٠٦٣٠.m001"
            })
    void isNoneWhenWhatWasWrittenIsNoPlace(String place) {
        assertThat(Cursor.of(written(place))).isEmpty();
    }

    @Test
    void isNeverAFailure() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            Cursor.of(new String(noise, StandardCharsets.ISO_8859_1));
            Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(noise));
        }
    }

    private static String written(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
