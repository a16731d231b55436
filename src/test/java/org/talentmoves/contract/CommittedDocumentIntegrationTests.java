package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that is served is the one that was agreed, and it breaks nothing that was promised. */
@SiteTest
class CommittedDocumentIntegrationTests {

    private static final Path COMMITTED = Path.of("src/main/resources/openapi/openapi.json");
    private static final Path BASELINE = Path.of("src/test/resources/openapi-v1-baseline.json");
    private static final Path CHANGELOG = Path.of("src/main/resources/api/changelog.md");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Client client;

    private JsonNode served;

    @BeforeEach
    void readWhatIsServed() throws Exception {
        served = client.read("/v3/api-docs");
        if (System.getProperty("openapi.write") != null) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter pretty =
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
            Files.writeString(COMMITTED, JSON.writer().with(pretty).writeValueAsString(served) + "\n");
        }
    }

    @Test
    void isTheOneThatIsServed() throws Exception {
        List<String> differences = Difference.between(JSON.readTree(Files.readString(COMMITTED)), served);
        assertThat(differences)
                .as("the description of the API has changed; if that is meant, write it anew with"
                        + " mvn test -Dtest=CommittedDocumentIntegrationTests -Dopenapi.write=true and tell it in "
                        + CHANGELOG)
                .isEmpty();
    }

    @Test
    void breaksNothingThatIsNotAnnounced() throws Exception {
        String announced = Files.readString(CHANGELOG);
        List<String> breaking = Compatibility.breaking(JSON.readTree(Files.readString(BASELINE)), served);
        assertThat(breaking.stream().filter(change -> !announced.contains("`" + change + "`")))
                .as("changes that break clients of version 1 and are not announced, between ` `, in " + CHANGELOG)
                .isEmpty();
    }
}
