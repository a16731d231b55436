package org.talentmoves.timeline.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running site over HTTP. */
@Component
@Lazy
public class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Environment environment;

    Client(Environment environment) {
        this.environment = environment;
    }

    public HttpResponse<String> ask(String method, String address, String... headers)
            throws IOException, InterruptedException {
        URI site = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(site).method(method, HttpRequest.BodyPublishers.noBody());
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The JSON of an answer, whatever its status. */
    public JsonNode read(String address) throws IOException, InterruptedException {
        return json.readTree(ask("GET", address).body());
    }

    /** The items of a list, page by page to its end. */
    public List<JsonNode> all(String address) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        for (String next = address; next != null; ) {
            JsonNode page = read(next);
            page.get("items").forEach(items::add);
            next = page.get("next").asStringOpt().orElse(null);
        }
        return items;
    }
}
