package org.talentmoves.timeline;

import java.util.Map;
import java.util.Set;
import org.talentmoves.shared.FactKind;
import org.talentmoves.source.Standing;

/**
 * A filter as SQL over {@code timeline}, or over {@code timeline_lab} when labs are asked for in the order of the timeline.
 * Both have the columns that filter and sort, so that a page is read off one index in its order.
 */
final class FilterSql {

    private static final String ABOUT = """
            fact_id in (
                select fact_id from timeline of_person
                where of_person.researcher_id in (select researcher_id from researcher where slug = any(:researcher))
                union all
                select move_id from move_member
                where move_member.researcher_id in (select researcher_id from researcher where slug = any(:researcher)))""";

    private static final String WITH_MOMENTS =
            "(select dated.*, fact.entered_at, fact.changed_at from %s dated join fact on fact.fact_id = dated.fact_id)";

    private final Filter filter;
    private final FactOrder order;
    private final Vantage vantage;
    private final LabsSql labs;
    private final PaySql pay;
    private final FilterConditions conditions = new FilterConditions();

    FilterSql(Filter filter) {
        this(filter, FactOrder.latest(filter.dated()));
    }

    FilterSql(Filter filter, FactOrder order) {
        this.filter = filter;
        this.order = order;
        vantage = filter.vantage();
        labs = new LabsSql(
                filter.labs(), filter.dated() == DateField.TIMELINE && order.key() == FactOrder.Key.TIMELINE);
        pay = new PaySql(filter.pay(), vantage);
        conditions.putAll(filter.dated().parameters(filter.period()));
        conditions.putAll(vantage.parameters());
        labs.addTo(conditions);
        kinds(filter.kinds());
        standing(filter.standings());
        if (!filter.researchers().isEmpty()) {
            conditions.where(ABOUT);
            conditions.put("researcher", FilterConditions.texts(filter.researchers()));
        }
        pay.addTo(conditions);
        CitedSql.add(filter.cited(), vantage, conditions);
        if (filter.text() != null) {
            String named = "fact_id in (select found.fact_id from timeline found where found.names @@ %s)";
            conditions.where(named.formatted(Literal.query(filter.text())));
        }
    }

    private void kinds(KindsSought kinds) {
        conditions.anyOf("kind", "kind", kinds.kinds());
        if (!kinds.moves().isEmpty()) {
            conditions.anyOf("kind", "ofMoves", Set.of(FactKind.MOVE));
            conditions.anyOf("variety", "moveKind", kinds.moves());
        }
        if (!kinds.offers().isEmpty()) {
            conditions.anyOf("kind", "ofOffers", Set.of(FactKind.OFFER));
            conditions.anyOf("variety", "offerStatus", kinds.offers());
        }
    }

    /**
     * Contested are the facts that somebody denies, and those of which somebody denies the pay. What was retracted is found
     * only by that word.
     */
    private void standing(Set<Standing> standings) {
        if (vantage.least() != null || !standings.contains(Standing.RETRACTED)) {
            conditions.where(vantage.isSureEnough("standing"));
        }
        if (standings.equals(Set.of(Standing.CONTESTED))) {
            conditions.where("disputed");
        } else if (standings.contains(Standing.CONTESTED)) {
            conditions.where("(disputed or standing = any(:standing))");
            conditions.put("standing", FilterConditions.names(standings));
        } else if (standings.equals(Set.of(Standing.RETRACTED))) {
            // written out, as statements ask beside others for what was retracted
            conditions.where("standing = 'RETRACTED'");
        } else {
            conditions.anyOf("standing", "standing", standings);
        }
    }

    /** Of the same facts those of which this is true as well. */
    FilterSql where(String condition) {
        conditions.where(condition);
        return this;
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }

    /** Each fact once, as far as the filter lets it through. */
    String matches(String columns) {
        return matches(columns, overlapping(), pay.found());
    }

    private String overlapping() {
        return filter.dated().overlapping(filter.period());
    }

    private String within() {
        return filter.dated().within(filter.period());
    }

    /** As {@link #matches}, those without a date, which the period leaves out; none where no period is asked for. */
    String undated() {
        String unknown = filter.period().isOpen() ? "false" : filter.dated().unknown();
        return matches("fact_id", unknown, pay.found());
    }

    /** The facts with a package that the filter would let through, were there a sum in that currency to compare. */
    String notComparable() {
        return otherwisePaid(pay.compares() ? pay.notComparable() : "false");
    }

    /** The facts that it would let through, were their pay as high or as low as it may be: “more than” less, a range, “up to”. */
    String mayReach() {
        return otherwisePaid(pay.compares() ? pay.mayBeFound() : "false");
    }

    private String otherwisePaid(String paid) {
        return matches("fact_id", overlapping(), paid);
    }

    private String matches(String columns, String when, String paid) {
        return "select %s %s from %s matching where %s"
                .formatted(labs.repeats() ? "distinct" : "", columns, rows(), all(when, paid));
    }

    private String all(String when, String paid) {
        String several = labs.walksSeveral() ? "lab_id in (" + labs.labs() + ")" : "true";
        return String.join(" and ", conditions.all(), paid, when, several);
    }

    private String rows() {
        String rows = labs.walks() ? vantage.timelineLab() : vantage.timeline();
        return filter.dated().isMoment() || order.key().isMoment() ? WITH_MOMENTS.formatted(rows) : rows;
    }

    /** What surely is so: it lies in the period, and nobody denies it. */
    String surely() {
        return within() + " and " + undenied();
    }

    /** What may lie outside of the period, and is not denied. */
    String loose() {
        return "not (" + within() + ") and " + undenied();
    }

    /** Of a fact that is found by its pay, nobody denies the account that is compared either. */
    private static String undenied() {
        return "standing <> 'CONTESTED' and not pay_denied";
    }

    /** What makes a fact count as somebody's arrival, and as somebody's departure, among the facts asked for. */
    String arrival() {
        return labs.walksSides()
                ? "of_person and side = 'JOINED' and not internal"
                : "of_person and kind = 'MOVE' and variety <> 'DEPARTURE'";
    }

    String departure() {
        return labs.walksSides()
                ? "of_person and side = 'LEFT' and not internal"
                : "of_person and kind = 'MOVE' and variety = 'DEPARTURE'";
    }

    /** What is counted to count facts. */
    String facts() {
        return labs.repeats() ? "distinct fact_id" : "fact_id";
    }

    /** The columns that a tally reads. */
    String counted() {
        return "fact_id, kind, variety, of_person, " + rated() + (labs.walksSides() ? ", side, internal" : "");
    }

    /** The columns that tell when a fact was and how sure it is, and the pay by which it is found. */
    String rated() {
        String dated =
                filter.dated() == DateField.TIMELINE ? "" : filter.dated().column() + ", ";
        return "calendar_position, " + dated + "standing, disputed, " + pay.denied() + " as pay_denied";
    }

    /** The ids of one stretch, read off the index from its place on, with one more to tell whether there are more. */
    String stretch(Stretch stretch) {
        Cursor from = stretch.place();
        String column = order.column(filter.pay().comparedIn());
        if (from != null) {
            conditions.where(
                    "(%s, fact_id) %s (%s, :fact)".formatted(column, stretch.descends() ? "<" : ">", order.place()));
            conditions.put("position", order.position(from.position()));
            conditions.put("fact", from.fact());
        }
        String sorted = " order by %s %s, fact_id %2$s limit %d"
                .formatted(column, stretch.descends() ? "desc" : "asc", stretch.limit() + 1);
        String position = order.position(filter.pay().comparedIn()) + " as position";
        return labs.walksSeveral()
                ? eachLab(column, sorted, position)
                : distinct(column)
                        + position
                        + ", fact_id from %s matching where %s".formatted(rows(), all(overlapping(), pay.found()))
                        + sorted;
    }

    private String distinct(String column) {
        return "select " + (labs.repeats() ? "distinct on (%s, fact_id) ".formatted(column) : "");
    }

    /** As many of each lab as are asked for, off the index of that lab; of these the first. */
    private String eachLab(String column, String sorted, String position) {
        String ofOne =
                "select distinct on (%1$s, fact_id) %1$s, %2$s, fact_id from %3$s matching where lab_id = asked.lab_id and %4$s and %5$s and %6$s %7$s"
                        .formatted(column, position, rows(), conditions.all(), pay.found(), overlapping(), sorted);
        return "select distinct on (%s, fact_id) position, fact_id from (%s) asked cross join lateral (%s) matching %s"
                .formatted(column, labs.labs(), ofOne, sorted);
    }
}
