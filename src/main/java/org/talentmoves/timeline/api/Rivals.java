package org.talentmoves.timeline.api;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import tools.jackson.databind.JsonNode;

/**
 * Sums that some tell instead of the one that has the columns of the amount: how many there are, and the lowest and the highest
 * that they name, each bound of a range by itself. What is told in more than one currency has no lowest and no highest.
 */
final class Rivals {

    /** What two accounts of one package have in common when not both can be right; what is not told may be the same. */
    private static final List<String> KIND = List.of("component", "scope", "period", "years");

    private final List<JsonNode> sums;

    private Rivals(List<JsonNode> sums) {
        this.sums = sums;
    }

    /**
     * Their columns.
     *
     * @param of chooses them in the list at the path
     */
    static List<Column> columns(String name, String member, String path, Function<JsonNode, List<JsonNode>> of) {
        return List.of(
                column(name, member, path, of, rivals -> String.valueOf(rivals.sums.size())),
                column(
                        name + "_lowest",
                        member,
                        path,
                        of,
                        rivals -> told(rivals.named().min())),
                column(
                        name + "_highest",
                        member,
                        path,
                        of,
                        rivals -> told(rivals.named().max())),
                column(name + "_currency", member, path, of, rivals -> rivals.isComparable() ? rivals.currency() : ""));
    }

    private static Column column(
            String name,
            String member,
            String path,
            Function<JsonNode, List<JsonNode>> of,
            Function<Rivals, String> cell) {
        return new Column(name, member, path, list -> list.isArray() ? cell.apply(new Rivals(of.apply(list))) : "");
    }

    /** The terms that may be of the kind of the headline, and so may be true in its stead; none where there is no headline. */
    static List<JsonNode> ofHeadline(JsonNode terms) {
        JsonNode headline = headline(terms);
        return terms.valueStream()
                .filter(term -> !headline.isMissingNode() && !isHeadline(term) && notRetracted(term))
                .filter(term -> KIND.stream().allMatch(member -> mayAgree(term.path(member), headline.path(member))))
                .toList();
    }

    private static boolean mayAgree(JsonNode one, JsonNode other) {
        return one.equals(other) || isUnknown(one) || isUnknown(other);
    }

    private static boolean isUnknown(JsonNode told) {
        return told.isNull() || told.asString("").equals("unknown");
    }

    /** The term that stands for a package; without members where there is none. */
    static JsonNode headline(JsonNode terms) {
        return terms.valueStream().filter(Rivals::isHeadline).findFirst().orElseGet(() -> terms.path("none"));
    }

    private static boolean isHeadline(JsonNode term) {
        return term.path("headline").asBoolean(false);
    }

    static boolean notRetracted(JsonNode term) {
        return !term.at("/standing/standing").asString("").equals(Wire.of(Standing.RETRACTED));
    }

    private LongStream named() {
        return isComparable()
                ? sums.stream()
                        .flatMap(sum -> Stream.of(sum.at("/amount/low"), sum.at("/amount/high")))
                        .filter(JsonNode::isNumber)
                        .mapToLong(JsonNode::asLong)
                : LongStream.empty();
    }

    private boolean isComparable() {
        return currencies().size() == 1;
    }

    private String currency() {
        return String.join("|", currencies());
    }

    private Set<String> currencies() {
        return sums.stream()
                .map(sum -> sum.at("/amount/currency").asString(""))
                .filter(currency -> !currency.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String told(java.util.OptionalLong sum) {
        return sum.isPresent() ? String.valueOf(sum.getAsLong()) : "";
    }
}
