package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentmoves.shared.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTests {

    @Test
    void cannotEndTheElementInWhichItStands() {
        String name = "</script><script>alert(1)</script> <!-- & \u2028\u2029 ]]> 林月";
        String text = JsonLd.of("Person").with("name", name).inPage();
        assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029").contains("林月");
        JsonNode read = new JsonMapper().readTree(text);
        assertThat(read.get("name").asString()).isEqualTo(name);
        assertThat(read.get("@context").asString()).isEqualTo("https://schema.org");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(JsonLd.of("Person")
                        .with("name", null)
                        .with("alternateName", List.of())
                        .inPage())
                .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Person\"}");
    }

    @Test
    void saysNoDateMorePreciseThanItIsKnown() {
        assertThat(Linking.date(PartialDate.of("2025-06"))).isEqualTo("2025-06");
        assertThat(Linking.date(PartialDate.of("2025"))).isEqualTo("2025");
        assertThat(Linking.date(PartialDate.of("2025-06~"))).isNull();
    }
}
