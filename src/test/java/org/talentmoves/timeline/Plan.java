package org.talentmoves.timeline;

import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.database.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How PostgreSQL carried a statement out, with the rows and blocks that it really read.
 *
 * @param text the plan as it is shown to people
 */
public record Plan(JsonNode top, String text) {

    private static final Set<String> GROWING = Set.of(
            "timeline",
            "timeline_lab",
            "timeline_then",
            "assessment",
            "assessment_then",
            "fact",
            "move",
            "move_member",
            "offer",
            "pay_term",
            "deal",
            "citation",
            "researcher",
            "researcher_name",
            "source");

    /** Which plan of a prepared statement is asked for; the driver prepares what it sends often. */
    public enum Cache {
        /** Made for these parameters. */
        FORCE_CUSTOM_PLAN,
        /** Made for any parameters. */
        FORCE_GENERIC_PLAN
    }

    /** Carries the statement out; the client keeps to one connection. */
    public static Plan of(Recorded statement, Cache cache, JdbcClient jdbc) {
        jdbc.sql("set plan_cache_mode = " + cache).update();
        run(jdbc, "prepare shown as " + statement.numbered());
        try {
            String json = jdbc.sql(
                            "explain (analyze, buffers, timing off, format json) execute shown" + statement.literals())
                    .query(String.class)
                    .single();
            JsonNode top = JsonMapper.shared().readTree(json).get(0).get("Plan");
            return new Plan(top, top.toPrettyString());
        } finally {
            run(jdbc, "deallocate shown");
        }
    }

    private static void run(JdbcClient jdbc, String sql) {
        jdbc.sql(sql).update();
    }

    private Stream<JsonNode> nodes() {
        return below(top);
    }

    private static Stream<JsonNode> below(JsonNode node) {
        Stream<JsonNode> children =
                node.has("Plans") ? StreamSupport.stream(node.get("Plans").spliterator(), false) : Stream.empty();
        return Stream.concat(Stream.of(node), children.flatMap(Plan::below));
    }

    private static String kind(JsonNode node) {
        return node.get("Node Type").asString();
    }

    /** The growing tables that are read from end to end. */
    public Stream<String> tablesReadWhole() {
        return nodes().filter(node -> kind(node).equals("Seq Scan"))
                .map(node -> node.get("Relation Name").asString())
                .filter(GROWING::contains);
    }

    /** The most rows that any step sorts, hashes or groups by a hash. */
    long rowsHeld() {
        return nodes().filter(node -> kind(node).contains("Sort") || kind(node).equals("Hash") || isHashed(node))
                .mapToLong(node -> isHashed(node)
                        ? rows(node)
                        : rows(below(node).skip(1).findFirst().orElseThrow()))
                .max()
                .orElse(0);
    }

    private static boolean isHashed(JsonNode node) {
        return node.has("Strategy") && node.get("Strategy").asString().equals("Hashed");
    }

    private static long rows(JsonNode node) {
        return (long)
                (node.get("Actual Rows").asDouble() * node.get("Actual Loops").asLong());
    }

    /** Rows of growing tables that were read from the table, not from an index, and then left out. */
    long rowsPassedOver() {
        return nodes().filter(node -> node.has("Rows Removed by Filter") && node.has("Relation Name"))
                .filter(node -> GROWING.contains(node.get("Relation Name").asString()))
                .filter(node -> !kind(node).equals("Index Only Scan"))
                .mapToLong(node -> (long) (node.get("Rows Removed by Filter").asDouble()
                        * node.get("Actual Loops").asLong()))
                .sum();
    }

    /** Rows of growing tables that were looked up in the table. */
    public long rowsLookedUp() {
        return nodes().filter(node -> node.has("Relation Name") && !kind(node).equals("Index Only Scan"))
                .filter(node -> GROWING.contains(node.get("Relation Name").asString()))
                .mapToLong(Plan::rows)
                .sum();
    }

    public boolean readsOnlyIndexesOf(String table) {
        return nodes().filter(node -> node.has("Relation Name"))
                .filter(node -> node.get("Relation Name").asString().equals(table))
                .allMatch(node -> kind(node).equals("Index Only Scan"));
    }

    /** Blocks of 8 kB that were touched, in memory or not. */
    long blocks() {
        return top.get("Shared Hit Blocks").asLong()
                + top.get("Shared Read Blocks").asLong();
    }
}
