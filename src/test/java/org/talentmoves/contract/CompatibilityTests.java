package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rule on what may change within a version, each part of it seen to find something. */
class CompatibilityTests {

    private static final String DOCUMENT = """
            {"paths":{"/things":{"get":{"operationId":"listThings",
              "parameters":[{"name":"sort","in":"query","style":"form","schema":{"type":"string","enum":["up","down"],"default":"up"}},
                            {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":500}}],
              "responses":{"200":{"headers":{"ETag":{"schema":{"type":"string"}}},
                "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
             "components":{"schemas":{"Thing":{"type":"object","required":["name","kind"],
               "properties":{"name":{"type":"string"},"kind":{"type":"string","enum":["big","small"]},
                 "problem":{"type":"string","x-extensible-enum":["odd"]},
                 "whole":{"anyOf":[{"$ref":"#/components/schemas/Part"},{"type":"null"}]},
                 "parts":{"type":"array","items":{"$ref":"#/components/schemas/Thing"}}}},
               "Part":{"type":"object","properties":{"of":{"type":"string"}}}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "'/things'                       | '/others'                             | GET /things is gone",
                "listThings                      | findThings                            | GET /things has another operationId",
                "\"name\":\"sort\"               | \"name\":\"order\"                    | GET /things query sort is gone",
                "\"in\":\"query\",\"style\"      | \"in\":\"query\",\"required\":true,\"style\" | GET /things query sort has become required",
                "\"style\":\"form\"              | \"style\":\"spaceDelimited\"          | GET /things query sort has another style",
                "[\"up\",\"down\"]               | [\"up\"]                              | GET /things query sort takes no “down”",
                "\"default\":\"up\"              | \"default\":\"down\"                  | GET /things query sort has another default",
                "\"maximum\":500                 | \"maximum\":100                       | GET /things query limit has another maximum",
                "\"minimum\":1                   | \"minimum\":2                         | GET /things query limit has another minimum",
                "\"ETag\"                        | \"Tag\"                               | GET /things 200 header ETag is gone",
                "application/json                | application/xml                       | GET /things 200 application/json is gone",
                "\"200\"                         | \"201\"                               | GET /things 200 is gone",
                "\"name\":{\"type\":\"string\"}  | \"title\":{\"type\":\"string\"}       | answered Thing.name is gone",
                "\"name\":{\"type\":\"string\"}  | \"name\":{\"type\":\"integer\"}       | answered Thing.name has another type",
                "\"name\":{\"type\":\"string\"}  | \"name\":{\"type\":[\"string\",\"null\"]} | answered Thing.name has another type",
                "[\"name\",\"kind\"]             | [\"name\"]                            | answered Thing.kind may be left out",
                "[\"big\",\"small\"]             | [\"big\",\"small\",\"huge\"]          | answered Thing.kind may be “huge”",
                "\"of\":{\"type\":\"string\"}    | \"of\":{\"type\":\"integer\"}         | answered Part.of has another type",
                "[\"odd\"]                       | [\"even\"]                            | answered Thing.problem is never “odd”"
            })
    void findsWhatBreaksClients(String old, String now, String breaking) {
        assertThat(changed(old.replace("'", "\""), now.replace("'", "\""))).containsExactly(breaking);
    }

    @Test
    void findsAParameterThatIsNewAndRequired() {
        assertThat(
                        changed(
                                "\"parameters\":[",
                                "\"parameters\":[{\"name\":\"key\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}},"))
                .containsExactly("GET /things query key is new and required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"parameters\":[           | \"parameters\":[{\"name\":\"new\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}},",
                "[\"up\",\"down\"]          | [\"up\",\"down\",\"sideways\"]",
                "\"maximum\":500            | \"maximum\":1000",
                "\"properties\":{           | \"properties\":{\"more\":{\"type\":\"string\"},",
                "[\"odd\"]                  | [\"odd\",\"even\"]",
                "Part                     | Piece",
                "[\"big\",\"small\"]        | [\"big\"]",
                "\"paths\":{                | \"paths\":{\"/more\":{\"get\":{\"operationId\":\"more\"}},"
            })
    void letsBeWhatIsAdded(String old, String now) {
        assertThat(changed(old, now)).isEmpty();
    }

    private static List<String> changed(String old, String now) {
        assertThat(DOCUMENT).contains(old);
        return Compatibility.breaking(read(DOCUMENT), read(DOCUMENT.replace(old, now)));
    }

    private static JsonNode read(String document) {
        return new JsonMapper().readTree(document);
    }
}
