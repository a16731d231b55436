package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Standing;

/**
 * A filter as SQL over {@code timeline}, or over {@code timeline_lab} when a lab is asked for. Both have the columns that
 * filter and sort, so that a page is read off one index in its order.
 */
final class FilterSql {

    private static final String COMPARED = "pay_currency = 'USD' and pay_low is not null and pay_low >= :payMin";

    private static final String MAY_REACH =
            "pay_currency = 'USD' and coalesce(pay_low, pay_high) is not null and coalesce(pay_low, 0) < :payMin"
                    + " and coalesce(pay_high >= :payMin, true)";

    private final boolean ofLab;
    private final boolean repeats;
    private final boolean byPay;
    private final Vantage vantage;
    private final Period period;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    FilterSql(Filter filter) {
        ofLab = filter.lab() != null;
        byPay = filter.payMin() != null;
        vantage = filter.vantage();
        period = new Period(filter.since(), filter.until());
        parameters.putAll(period.parameters());
        parameters.putAll(vantage.parameters());
        repeats = ofLab && filter.as() == Direction.EITHER;
        if (ofLab) {
            where("lab_id = (select lab_id from lab where slug = :lab)", "lab", filter.lab());
        }
        if (ofLab && filter.as() != Direction.EITHER) {
            where("side = :side", "side", filter.as().name());
        }
        anyOf("kind", filter.kinds());
        standing(filter.standings());
        if (byPay) {
            parameters.put("payMin", filter.payMin());
            payIsSureEnough();
        }
        if (filter.text() != null) {
            String named = " in (select found.fact_id from timeline found where found.names @@ ";
            conditions.add("fact_id" + named + Literal.query(filter.text()) + ")");
        }
    }

    private void where(String condition, String parameter, @Nullable Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** Of a sum that is compared, the pay term is as sure as is asked of the fact. */
    private void payIsSureEnough() {
        if (vantage.least() != null) {
            conditions.add(
                    "fact_id in (select paid.fact_id from %s paid join %s rated on rated.fact_id = paid.headline_id where %s)"
                            .formatted(
                                    vantage.timeline(), vantage.assessment(), vantage.isSureEnough("rated.standing")));
        }
    }

    /**
     * Contested are the facts that somebody denies, and those of which somebody denies the pay. What was retracted is found
     * only by that word.
     */
    private void standing(Set<Standing> standings) {
        if (vantage.least() != null || !standings.contains(Standing.RETRACTED)) {
            conditions.add(vantage.isSureEnough("standing"));
        }
        if (standings.equals(Set.of(Standing.CONTESTED))) {
            conditions.add("disputed");
        } else if (standings.contains(Standing.CONTESTED)) {
            where("(disputed or standing = any(:standing))", "standing", names(standings));
        } else {
            anyOf("standing", standings);
        }
    }

    private void anyOf(String column, Set<? extends Enum<?>> words) {
        if (words.size() == 1) {
            where(column + " = :" + column, column, words.iterator().next().name());
        } else if (!words.isEmpty()) {
            where(column + " = any(:" + column + ")", column, names(words));
        }
    }

    private static String[] names(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Each fact once, as far as the filter lets it through. */
    String matches(String columns) {
        return matches(columns, period.overlapping());
    }

    /** As {@link #matches}, those without a date, which the period leaves out; none where no period is asked for. */
    String undated() {
        return matches("fact_id", period.isOpen() ? "false" : "calendar_position = 0");
    }

    /** The facts with a package that the filter would let through, were there a sum in US dollars to compare. */
    String notComparable() {
        return otherwisePaid("pay_incomparable");
    }

    /** The facts that it would let through, were their pay as high as it may be: “more than” less, a range, “up to”. */
    String mayReach() {
        return otherwisePaid(MAY_REACH);
    }

    private String otherwisePaid(String pay) {
        return byPay ? matches("fact_id", period.overlapping(), pay) : matches("fact_id", "false", "true");
    }

    private String matches(String columns, String when) {
        return matches(columns, when, byPay ? COMPARED : "true");
    }

    private String matches(String columns, String when, String pay) {
        return "select %s %s from %s matching where %s and %s and %s"
                .formatted(
                        repeats ? "distinct" : "",
                        columns,
                        ofLab ? vantage.timelineLab() : vantage.timeline(),
                        String.join(" and ", conditions),
                        pay,
                        when);
    }

    /** What surely is so: it lies in the period, and nobody denies it. */
    String surely() {
        return period.within() + " and " + undenied();
    }

    /** What may lie outside of the period, and is not denied. */
    String loose() {
        return "not (" + period.within() + ") and " + undenied();
    }

    /** Of a fact that is found by its pay, nobody denies the account that is compared either. */
    private String undenied() {
        return "standing <> 'CONTESTED'" + (byPay ? " and not headline_contested" : "");
    }

    /** What makes a fact count as somebody's arrival, and as somebody's departure, among the facts asked for. */
    String arrival() {
        return ofLab
                ? "of_person and side = 'JOINED' and not internal"
                : "of_person and kind = 'MOVE' and variety <> 'DEPARTURE'";
    }

    String departure() {
        return ofLab
                ? "of_person and side = 'LEFT' and not internal"
                : "of_person and kind = 'MOVE' and variety = 'DEPARTURE'";
    }

    /** What is counted to count facts. */
    String facts() {
        return repeats ? "distinct fact_id" : "fact_id";
    }

    /** The columns that a tally reads. */
    String counted() {
        return "fact_id, calendar_position, kind, variety, of_person, " + rated() + (ofLab ? ", side, internal" : "");
    }

    /** The columns that tell how sure a fact is, and the pay by which it is found. */
    String rated() {
        return "standing, disputed" + (byPay ? ", headline_contested" : "");
    }

    /** The ids of one stretch, read off the index from its place on, with one more to tell whether there are more. */
    String stretch(Stretch stretch) {
        Cursor from = stretch.before() != null ? stretch.before() : stretch.after();
        if (from != null) {
            where(
                    "(calendar_position, fact_id) " + (stretch.before() != null ? ">" : "<") + " (:position, :fact)",
                    "position",
                    from.position());
            parameters.put("fact", from.fact());
        }
        return "%s order by calendar_position %s, fact_id %2$s limit %d"
                .formatted(
                        matches("calendar_position, fact_id"),
                        stretch.before() != null ? "asc" : "desc",
                        stretch.limit() + 1);
    }
}
