package org.talentmoves.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentmoves.editorial.Draft;

class ReferenceTests {

    private static Draft.Part part(String key, Map<String, String> fields) {
        return new Draft.Part(key, "move", 1, null, 0, fields, null);
    }

    @ParameterizedTest
    @CsvSource({
        "Aurora #n3, true, Aurora",
        "#n3, true, #n3",
        "Aurora#n3, false, Aurora#n3",
        "https://gazette.example/story#n3, false, https://gazette.example/story#n3",
        "Aurora #3, false, Aurora #3"
    })
    void areANameAndAKey(String typed, boolean isOne, String name) {
        assertThat(Reference.isOne(typed)).isEqualTo(isOne);
        assertThat(Reference.name(typed)).isEqualTo(name);
    }

    /** A key that something refers to is given to nothing else, though its part was left out. */
    @Test
    void areCountedWithWhatWasLeftOut() {
        assertThat(Reference.last(List.of(part("n1", Map.of()), part("n4", Map.of()))))
                .isEqualTo(4);
        assertThat(Reference.last(List.of(part("n1", Map.of("members", "Wim Kobel #n7\nTam Ito")))))
                .isEqualTo(7);
        assertThat(Reference.last(List.of(part("n1", Map.of("about", "n9"))))).isEqualTo(9);
    }
}
