package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.site.Visitor.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.talentmoves.StarterSite;

/** What readers keep of the running site, compressed and plain. */
@StarterSite
class CachingIntegrationTests {

    @LocalServerPort
    private int port;

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        return new Visitor(port).bytes("GET", address, headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/zh/labs/meta",
                "/assets/site.css",
                "/api/v1/moves",
                "/api/v1/moves/m001",
                "/api/v1/labs",
                "/feed.atom",
                "/zh/feed.json",
                "/data/",
                "/v3/api-docs"
            })
    void isTheSameCompressedAndPlain(String address) throws Exception {
        HttpResponse<byte[]> plain = get(address);
        HttpResponse<byte[]> compressed = get(address, "Accept-Encoding", "gzip, deflate, br");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(List.of(header(plain, "Vary"), header(compressed, "Vary")))
                .allSatisfy(vary -> assertThat(vary).contains("Accept-Encoding"));
        assertThat(header(compressed, "ETag")).isEqualTo(header(plain, "ETag").replaceFirst("\"$", "-gzip\""));
    }

    /** A strong tag, another for each form, that promises the same bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/moves?format=csv",
                "/api/v1/timeline?format=ndjson&include=sentences",
                "/api/v1/changes?format=tsv",
                "/api/v1/flows?format=csv"
            })
    void knowsAWholeListAgain(String address) throws Exception {
        HttpResponse<byte[]> whole = get(address, "Accept-Encoding", "gzip");
        String tag = header(whole, "ETag");
        String plain = header(get(address), "ETag");
        assertThat(plain).startsWith("\"");
        assertThat(tag).isEqualTo(plain.replaceFirst("\"$", "-gzip\""));
        for (String method : List.of("GET", "HEAD")) {
            for (String known : List.of(plain, "\"x\", " + plain, "*")) {
                HttpResponse<byte[]> answer = new Visitor(port).bytes(method, address, "If-None-Match", known);
                assertThat(answer.statusCode()).isEqualTo(304);
                assertThat(header(answer, "ETag")).isEqualTo(plain);
                assertThat(answer.body()).isEmpty();
            }
        }
        assertThat(get(address, "If-None-Match", "\"x\"").body())
                .isEqualTo(new GZIPInputStream(new ByteArrayInputStream(whole.body())).readAllBytes());
    }

    @Test
    void tellsAWholeListFromEveryOther() throws Exception {
        List<String> tags = new ArrayList<>();
        for (String address :
                List.of("moves?format=csv", "moves?format=tsv", "offers?format=csv", "moves?format=csv&lab=meta")) {
            tags.add(header(get("/api/v1/" + address), "ETag"));
        }
        tags.add(header(get("/api/v1/moves", "Accept", "text/csv"), "ETag"));
        tags.add(header(get("/api/v1/moves", "Accept", "application/x-ndjson"), "ETag"));
        assertThat(tags).doesNotHaveDuplicates();
        assertThat(get("/api/v1/moves?format=csv&lab=nowhere", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/moves, gzip",
        "/api/v1/moves/m001, gzip",
        "/labs/meta, gzip",
        "/feed.atom, gzip",
        "/api/v1/moves/m001, identity"
    })
    void isKnownAgainInBothForms(String address, String accepted) throws Exception {
        String plain = header(get(address), "ETag");
        String compressed = plain.replaceFirst("\"$", "-gzip\"");
        for (String known : new String[] {plain, compressed}) {
            HttpResponse<byte[]> answer = get(address, "Accept-Encoding", accepted, "If-None-Match", known);
            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(header(answer, "ETag")).isEqualTo(known);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(get(address, "Accept-Encoding", accepted, "If-None-Match", "\"x-gzip\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/moves",
                "/api/v1/moves?format=csv",
                "/api/v1/moves?format=tsv&lab=meta&sort=-updated",
                "/api/v1/checks?format=ndjson",
                "/api/v1/labs?format=csv&limit=3",
                "/api/v1/moves/m001",
                "/labs",
                "/feed.json",
                "/data/",
                "/assets/site.css"
            })
    void hasTheHeadOfTheWhole(String address) throws Exception {
        for (String accepted : new String[] {"identity", "gzip"}) {
            HttpResponse<byte[]> whole = get(address, "Accept-Encoding", accepted);
            HttpResponse<byte[]> head = new Visitor(port).bytes("HEAD", address, "Accept-Encoding", accepted);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of(
                    "ETag",
                    "Last-Modified",
                    "Content-Disposition",
                    "Content-Type",
                    "Content-Encoding",
                    "Vary",
                    "Cache-Control",
                    "Link",
                    "Accept-Ranges")) {
                assertThat(header(head, name)).as(name + " of " + address).isEqualTo(header(whole, name));
            }
            assertThat(header(head, "Content-Length")).isIn("", header(whole, "Content-Length"));
        }
    }

    @Test
    void leavesFilesOfWhichPartsAreAskedAsTheyAre() throws Exception {
        HttpResponse<byte[]> whole = get("/data/labs.csv", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> part = get("/data/labs.csv", "Accept-Encoding", "gzip", "Range", "bytes=0-9");
        assertThat(header(whole, "Content-Encoding")).isEmpty();
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).hasSize(10).isEqualTo(java.util.Arrays.copyOf(whole.body(), 10));
        assertThat(header(part, "ETag")).isEqualTo(header(whole, "ETag"));
        for (String known : List.of("*", header(whole, "ETag"))) {
            HttpResponse<byte[]> same = get("/data/labs.csv", "If-None-Match", known);
            assertThat(same.statusCode()).as(known).isEqualTo(304);
            assertThat(header(same, "ETag")).isEqualTo(header(whole, "ETag"));
        }
    }

    @Test
    void leavesTheDeskAsItIs() throws Exception {
        assertThat(header(get("/sign-in", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
        assertThat(header(get("/zh/sign-in", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void isKeptByAllAndWithATokenByWhoAskedAlone() throws Exception {
        HttpResponse<byte[]> answer = get("/api/v1/moves");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(answer, "Vary").split(" \\| |, ")).contains("Accept", "Accept-Encoding");
        assertThat(header(get("/api/v1/moves", "Authorization", "Basic YTpi"), "Cache-Control"))
                .isEqualTo("private, no-cache");
    }

    @Test
    void tellsAProblemToWhoeverTakesItCompressed() throws Exception {
        HttpResponse<byte[]> answer = get("/api/v1/moves?kind=x&from=nowhere&foo=1&bar=2", "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(400);
        byte[] body = header(answer, "Content-Encoding").equals("gzip")
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
        assertThat(new String(body, java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{")
                .endsWith("}");
    }
}
