package org.talentmoves.bulk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.StarterSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files as a reader takes them away. */
@StarterSite
class BulkFilesIntegrationTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvcTester site;

    @TempDir
    private Path folder;

    @Test
    void areAllAsTheirDescriptionSays() throws Exception {
        JsonNode described = JSON.readTree(body("/data/datapackage.json"));
        assertThat(described.get("$schema").asString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(described.get("resources")).hasSizeGreaterThan(25);
        for (JsonNode resource : described.get("resources")) {
            String name = resource.get("path").asString();
            byte[] file = bytes("/data/" + name);
            assertThat(file.length).as(name).isEqualTo(resource.get("bytes").asInt());
            assertThat("sha256:" + sha256(file))
                    .as(name)
                    .isEqualTo(resource.get("hash").asString());
        }
        assertThat(body("/data/" + described.get("licenses").get(0).get("path").asString()))
                .contains("Facts compiled from public reporting");
    }

    @ParameterizedTest
    @CsvSource({
        "moves.csv,text/csv;charset=UTF-8,attachment",
        "moves.ndjson,application/x-ndjson;charset=UTF-8,attachment",
        "talent-moves.sqlite,application/vnd.sqlite3,attachment",
        "talent-moves.zip,application/zip,attachment",
        "datapackage.json,application/json,inline",
        "licence.txt,text/plain;charset=UTF-8,inline"
    })
    void sayWhatTheyAre(String name, String type, String disposition) throws Exception {
        HttpResponse<byte[]> answer = ask("GET", "/data/" + name);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(header(answer, "Content-Disposition"))
                .startsWith(disposition + "; filename=\"talent-moves-20")
                .endsWith("." + name.replaceFirst(".*\\.", "") + "\"");
        assertThat(header(answer, "ETag")).isEqualTo("\"" + sha256(answer.body()) + "\"");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "Cache-Control")).contains("no-cache");
        assertThat(header(answer, "Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void areNotSentAgainToWhoeverHasThem() throws Exception {
        HttpResponse<byte[]> first = ask("HEAD", "/data/moves.csv");
        assertThat(first.body()).isEmpty();
        assertThat(header(first, "Content-Length")).isEqualTo(String.valueOf(bytes("/data/moves.csv").length));
        assertThat(ask("GET", "/data/moves.csv", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        String since = dated("/data/moves.csv");
        assertThat(ask("GET", "/data/moves.csv", "If-Modified-Since", since).statusCode())
                .isEqualTo(304);
        assertThat(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since)))
                .isBeforeOrEqualTo(Instant.now());
    }

    /** Its date; within the second in which the files were made there is none, as others may be made in it. */
    private String dated(String address) throws Exception {
        for (int asked = 0; asked < 30; asked++) {
            String since = header(ask("HEAD", address), "Last-Modified");
            if (!since.isEmpty()) {
                return since;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no date");
    }

    @Test
    void areSentInPartsAndWholeWhenThePartIsOfAnother() throws Exception {
        byte[] whole = bytes("/data/moves.csv");
        String tag = header(ask("HEAD", "/data/moves.csv"), "ETag");
        HttpResponse<byte[]> part = ask("GET", "/data/moves.csv", "Range", "bytes=10-19", "If-Range", tag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 10-19/" + whole.length);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, 10, 20));
        HttpResponse<byte[]> head = ask("HEAD", "/data/moves.csv", "Range", "bytes=10-19");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(whole.length));
        HttpResponse<byte[]> stale = ask("GET", "/data/moves.csv", "Range", "bytes=10-19", "If-Range", "\"other\"");
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.body()).isEqualTo(whole);
        HttpResponse<byte[]> beyond = ask("GET", "/data/moves.csv", "Range", "bytes=99999999-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + whole.length);
        assertThat(beyond.body()).isEmpty();
        for (String several : List.of("bytes=0-9,20-29", "lines=1-2", "bytes=x")) {
            HttpResponse<byte[]> all = ask("GET", "/data/moves.csv", "Range", several);
            assertThat(all.statusCode()).as(several).isEqualTo(200);
            assertThat(all.body()).isEqualTo(whole);
        }
    }

    @Test
    void areLinesThatCanBeReadByThemselves() throws Exception {
        List<JsonNode> offers = lines("/data/offers.ndjson");
        JsonNode offer = offers.stream()
                .filter(line -> line.get("id").asString().equals("o004"))
                .findFirst()
                .orElseThrow();
        assertThat(offer.get("by_lab_name").asString()).isEqualTo("Meta");
        assertThat(offer.get("standing").asString()).isEqualTo("corroborated");
        assertThat(offer.get("made_approximate").isBoolean()).isTrue();
        assertThat(offer.get("pay_terms").get(0).get("qualifier").asString()).isNotEmpty();
        assertThat(offer.get("pay_terms").get(0).get("standing").asString()).isNotEmpty();
        JsonNode citation = offer.get("citations").get(0);
        assertThat(citation.has("source_publisher")).isTrue();
        assertThat(citation.has("fact")).isFalse();
        assertThat(lines("/data/moves.ndjson"))
                .hasSize(177)
                .allSatisfy(line -> assertThat(line.get("citations").size()).isPositive());
        assertThat(lines("/data/moves.ndjson").toString()).contains("\"members_names\":[\"");
    }

    @Test
    void areADatabaseWhoseRowsPointToRows() throws Exception {
        Path file = folder.resolve("talent-moves.sqlite");
        Files.write(file, bytes("/data/talent-moves.sqlite"));
        try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(one(sqlite, "pragma integrity_check")).isEqualTo("ok");
            assertThat(one(sqlite, "select count(*) from pragma_foreign_key_check"))
                    .isEqualTo("0");
            assertThat(one(sqlite, "select count(*) from pragma_foreign_key_list('moves')"))
                    .isEqualTo("5");
            assertThat(one(sqlite, "select count(*) from facts")).isEqualTo("303");
            assertThat(one(sqlite, "select researcher from moves_named where id = 'm001'"))
                    .isEqualTo("Trapit Bansal");
            assertThat(one(sqlite, "select qualifier from pay_named where id = 'p003'"))
                    .isNotNull();
            assertThat(one(sqlite, "select count(*) > 500 from claims_named")).isEqualTo("1");
            assertThat(one(sqlite, "select count(*) from moves_members where id = 'm203'"))
                    .isEqualTo("11");
            assertThat(one(sqlite, "select value from meta where name = 'licence'"))
                    .startsWith("Facts compiled");
            assertThat(one(sqlite, "select count(*) from moves where id = 1")).isEqualTo("0");
        }
    }

    @Test
    void haveAPageInBothLanguages() {
        assertThatPage(site, "/data/")
                .hasStatus(200)
                .showsHeading("All data in files")
                .shows("177 moves", "SHA-256", "moves.csv", "not guarded")
                .linksTo("/data/talent-moves.sqlite")
                .linksTo("/data/datapackage.json");
        assertThatPage(site, "/zh/data/")
                .hasStatus(200)
                .isIn("zh-Hans")
                .showsHeading("全部数据文件")
                .shows("177条去向")
                .linksTo("/data/moves.csv");
        assertThatPage(site, "/").linksTo("/data/");
    }

    @Test
    void areDescribedToProgramsThatReadThePage() {
        assertThat(site.get().uri("/zh/data/"))
                .bodyText()
                .contains("\"@type\":\"Dataset\"", "http://localhost/data/moves.csv", "\"sha256\":\"");
    }

    @Test
    void haveOneAddress() throws Exception {
        assertThat(header(ask("GET", "/zh/data/moves.csv"), "Location")).isEqualTo("/data/moves.csv");
        assertThat(header(ask("GET", "/data"), "Location")).isEqualTo("/data/");
        assertThat(header(ask("GET", "/zh/data"), "Location")).isEqualTo("/zh/data/");
    }

    @Test
    void areNoOthers() throws Exception {
        assertThat(ask("GET", "/data/move.csv").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/data/..%2Fapplication.properties").statusCode()).isIn(400, 404);
        assertThat(ask("GET", "/data/moves.csv?lab=meta").statusCode()).isEqualTo(400);
        assertThat(ask("POST", "/data/moves.csv").statusCode()).isEqualTo(405);
    }

    private List<JsonNode> lines(String address) throws Exception {
        return body(address).lines().map(JSON::readTree).toList();
    }

    private static String one(Connection sqlite, String query) throws Exception {
        try (ResultSet row = sqlite.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private String body(String address) throws Exception {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws Exception {
        return ask("GET", address).body();
    }

    private HttpResponse<byte[]> ask(String method, String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return HTTP.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(" | ", answer.headers().allValues(name));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
