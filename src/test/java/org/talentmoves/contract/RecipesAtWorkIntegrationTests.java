package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;

/**
 * What the recipes of the page of the API print. Each is run as it stands there where its tool is at hand: curl and jq, Python
 * with pandas, R with jsonlite, DuckDB.
 */
@SiteTest
class RecipesAtWorkIntegrationTests {

    private static final String YEAR = "since=2025&until=2025&limit=500";

    @Autowired
    private Client client;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    @Test
    void tellThePayWithAllThatQualifiesIt() throws Exception {
        needs("curl --version && jq --version");
        List<String[]> rows =
                run("sh", "joined.sh").lines().map(line -> line.split("\t", -1)).toList();
        assertThat(rows).allMatch(row -> row.length == 14);
        for (JsonNode move : client.all("/api/v1/moves?from=openai&to=meta&" + YEAR)) {
            JsonNode heads = move.at("/group/headcount");
            String people = heads.isObject()
                    ? heads.get("qualifier").asString() + " "
                            + heads.get("people").asInt()
                    : "";
            assertThat(rows)
                    .anyMatch(row -> row[2].equals(people)
                            && row[4].equals(move.at("/standing/standing").asString()));
            for (JsonNode term : told(move.at("/offer/package"))) {
                assertThat(rows).anyMatch(row -> List.of(row).subList(5, 14).equals(cells(term)));
            }
        }
    }

    private static List<JsonNode> told(JsonNode accounts) {
        return accounts.valueStream()
                .filter(term -> !term.at("/standing/standing").asString().equals("retracted"))
                .toList();
    }

    /** In the place of curl stands what prints one move, with an account of the pay that was retracted. */
    @Test
    void tellNoPayThatWasRetracted() throws Exception {
        needs("jq --version");
        Path curl = Files.writeString(folder.resolve("curl"), "#!/bin/sh\ncat move.ndjson\n");
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        String retracted = account("retracted");
        assertThat(joined(retracted)).containsExactly("\t".repeat(8));
        assertThat(joined(retracted + "," + account("confirmed")))
                .containsExactly("bonus\tperson\tone_off\t\texact\t7\t7\tUSD\tconfirmed");
    }

    /** What the recipe tells of pay, line by line. */
    private List<String> joined(String accounts) throws Exception {
        Files.writeString(folder.resolve("move.ndjson"), """
                {"date": {"edtf": "2025"}, "researcher": {"name": "Mira Okafor"}, "to_lab": {"name": "Northwind"},
                 "standing": {"standing": "confirmed"}, "offer": {"package": [%s]}}""".formatted(accounts));
        Files.copy(
                Path.of("src/main/resources/recipes/joined.sh"),
                folder.resolve("joined.sh"),
                StandardCopyOption.REPLACE_EXISTING);
        Process running = begun("sh", "-c", "PATH=.:$PATH sh joined.sh");
        return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", 6)[5])
                .toList();
    }

    private static String account(String standing) {
        return """
                {"component": "bonus", "scope": "person", "period": "one_off", "years": null, "standing": {"standing": "%s"},
                 "amount": {"qualifier": "exact", "low": 7, "high": 7, "currency": "USD"}}""".formatted(standing);
    }

    private static List<String> cells(JsonNode term) {
        JsonNode amount = term.get("amount");
        return List.of(
                        term.get("component"),
                        term.get("scope"),
                        term.get("period"),
                        term.get("years"),
                        amount.get("qualifier"),
                        amount.get("low"),
                        amount.get("high"),
                        amount.get("currency"),
                        term.at("/standing/standing"))
                .stream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void nameEveryOfferAndCountThoseWithoutASum() throws Exception {
        needs("python3 -c 'import pandas'");
        List<JsonNode> offers = client.all("/api/v1/offers?" + YEAR);
        String printed = run("python3", "packages.py");
        long silent = offers.stream()
                .filter(offer -> offer.get("package")
                        .valueStream()
                        .allMatch(
                                term -> term.at("/amount/qualifier").asString().equals("undisclosed")))
                .count();
        assertThat(printed).endsWith("No sum is known of " + silent + " of " + offers.size() + " offers.\n");
        for (JsonNode offer : offers) {
            JsonNode whom = offer.at(offer.get("researcher").isNull() ? "/group/label" : "/researcher/name");
            assertThat(printed.lines())
                    .anyMatch(line ->
                            line.strip().startsWith(offer.get("id").asString()) && line.contains(whom.asString()));
        }
    }

    @Test
    void tellBetweenWhichNumbersOfPeopleEachLabGained() throws Exception {
        needs("Rscript -e 'library(jsonlite)'");
        String printed = run("Rscript", "balances.R");
        for (JsonNode lab : client.all("/api/v1/balances?" + YEAR)) {
            assertThat(printed.lines())
                    .anyMatch(
                            line -> line.strip().startsWith(lab.at("/lab/name").asString())
                                    && line.contains(" " + lab.get("net_low").asInt() + " to "
                                            + lab.get("net_high").asInt()));
        }
    }

    @Test
    void tellAllChangesOnceAndNoneAgain() throws Exception {
        needs("curl --version && jq --version");
        assertThat(run("sh", "changes.sh").lines())
                .hasSameSizeAs(client.all("/api/v1/changes?since=2026-01-01&limit=500"));
        assertThat(run("sh", "changes.sh")).isEmpty();
    }

    @Test
    void countBetweenLabsAsTheSiteDoes() throws Exception {
        needs("curl --version && duckdb --version");
        String printed = run("sh", "sure.sh");
        client.all("/api/v1/flows?limit=500").stream()
                .filter(flow -> flow.get("from").isObject() && flow.get("to").isObject())
                .limit(5)
                .forEach(flow -> assertThat(printed).containsPattern(row(flow)));
    }

    private static String row(JsonNode flow) {
        int sure = flow.get("confirmed").asInt() + flow.get("corroborated").asInt();
        return flow.at("/from/name").asString() + "\\W+" + flow.at("/to/name").asString() + "\\W+"
                + flow.get("high").asInt() + "\\W+" + sure + "\\W+"
                + flow.get("contested").asInt() + "\\W+"
                + flow.get("groups_high").asInt();
    }

    private void needs(String tools) throws Exception {
        Process tried = begun("sh", "-c", tools);
        tried.getInputStream().readAllBytes();
        assumeTrue(tried.waitFor() == 0, tools);
    }

    /** What it prints, in the end without an error. */
    private String run(String tool, String recipe) throws Exception {
        String site = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        String text = Files.readString(Path.of("src/main/resources/recipes", recipe));
        Files.writeString(folder.resolve(recipe), text.replace("http://localhost:8080", site));
        Process running = begun(tool, recipe);
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(printed).isZero();
        return printed;
    }

    private Process begun(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
