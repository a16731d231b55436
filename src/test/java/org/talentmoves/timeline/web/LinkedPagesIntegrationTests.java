package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.StarterSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell to programs, in the words of schema.org. */
@StarterSite
class LinkedPagesIntegrationTests {

    private static final Pattern LINKED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @Autowired
    private MockMvcTester site;

    @Test
    void namesAPersonInBothScripts() throws Exception {
        JsonNode person = linked("/researchers/shengjia-zhao");
        assertThat(person.get("@type").asString()).isEqualTo("Person");
        assertThat(person.get("name").asString()).isEqualTo("Shengjia Zhao");
        assertThat(person.get("alternateName").toString()).contains("赵晟佳");
        assertThat(person.get("url").asString()).isEqualTo("http://localhost/researchers/shengjia-zhao");
        JsonNode chinese = linked("/zh/researchers/shengjia-zhao");
        assertThat(chinese.get("name").asString()).isEqualTo("赵晟佳");
        assertThat(chinese.get("@id")).isEqualTo(person.get("@id"));
        assertThat(chinese.get("url").asString()).isEqualTo("http://localhost/zh/researchers/shengjia-zhao");
    }

    @Test
    void tellsWhereAPersonIs() throws Exception {
        JsonNode role = linked("/researchers/shengjia-zhao").get("worksFor");
        assertThat(role.get("@type").asString()).isEqualTo("OrganizationRole");
        assertThat(role.get("worksFor").get("@id").asString()).isEqualTo("http://localhost/labs/meta-msl");
        assertThat(role.has("startDate")).as("only its announcement is dated").isFalse();
    }

    @Test
    void tellsWhereAPersonWas() throws Exception {
        JsonNode former = linked("/researchers/shengjia-zhao").get("alumniOf");
        assertThat(former.get(0).get("@type").asString()).isEqualTo("OrganizationRole");
        assertThat(former.get(0).get("alumniOf").get("@id").asString()).isEqualTo("http://localhost/labs/openai");
    }

    @Test
    void tellsOfWhatALabIsAPart() throws Exception {
        assertThat(linked("/labs/meta-msl").get("parentOrganization").get("@id").asString())
                .isEqualTo("http://localhost/labs/meta");
        assertThat(linked("/labs/meta").get("subOrganization").toString()).contains("/labs/meta-msl");
    }

    @Test
    void tellsAContestedFactAsAClaimWithWhoDeniesIt() throws Exception {
        JsonNode claim = linked("/offers/o004");
        assertThat(claim.get("@type").asString()).isEqualTo("Claim");
        assertThat(claim.get("text").asString()).contains("deny it on record", "US$100m");
        assertThat(claim.get("creativeWorkStatus").asString()).contains("contested");
        assertThat(claim.get("appearance").get(0).get("@type").asString()).isEqualTo("CreativeWork");
        assertThat(claim.get("appearance").toString()).contains("publisher", "http");
        assertThat(claim.toString()).doesNotContain("100000000", "baseSalary");
    }

    @Test
    void tellsNothingAsOfAnotherDay() throws Exception {
        assertThat(page("/researchers/shengjia-zhao?reportedBy=2025-07-15")).doesNotContain("ld+json");
        assertThat(page("/offers/o004?reportedBy=2025-07-15")).doesNotContain("ld+json");
    }

    private JsonNode linked(String address) throws Exception {
        Matcher script = LINKED.matcher(page(address));
        assertThat(script.find()).as(address).isTrue();
        return new JsonMapper().readTree(script.group(1));
    }

    private String page(String address) throws Exception {
        return site.get()
                .uri(URI.create(address))
                .header("Accept", "text/html")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
