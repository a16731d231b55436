package org.talentmoves.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactKind;
import org.talentmoves.source.Standing;

/**
 * Which facts of the timeline are asked for. Different parts mean “and”; several words in one part mean “any of”.
 *
 * @param researchers slugs of people whom the fact is about, those of groups that name them included
 * @param dated by which of its dates a fact lies in the period
 * @param text words that names begin with, of people, groups and labs
 */
public record Filter(
        LabsSought labs,
        Set<String> researchers,
        KindsSought kinds,
        DateField dated,
        Period period,
        PaySought pay,
        Set<Standing> standings,
        CitedBy cited,
        @Nullable String text,
        Vantage vantage) {

    public static final Filter NONE = new Filter(
            LabsSought.ANY,
            Set.of(),
            KindsSought.ANY,
            DateField.TIMELINE,
            Period.ALL,
            PaySought.ANY,
            Set.of(),
            CitedBy.ANYBODY,
            null,
            Vantage.NOW);

    /** All moves in a period. */
    public static Filter moves(Period period, Vantage vantage) {
        return NONE.of(FactKind.MOVE).during(period).from(vantage);
    }

    /** All moves in a period that touch a lab. */
    public static Filter moves(String lab, Period period, Vantage vantage) {
        return moves(period, vantage).by(LabsSought.touching(lab, Direction.EITHER));
    }

    /** All facts that touch a lab. */
    public static Filter touching(String lab, Vantage vantage) {
        return NONE.by(LabsSought.touching(lab, Direction.EITHER)).from(vantage);
    }

    /** All facts about a person, those of groups that name the person included. */
    public static Filter about(String researcher, Vantage vantage) {
        return new Filter(
                LabsSought.ANY,
                Set.of(researcher),
                KindsSought.ANY,
                DateField.TIMELINE,
                Period.ALL,
                PaySought.ANY,
                Set.of(),
                CitedBy.ANYBODY,
                null,
                vantage);
    }

    /** The same facts, looked at from elsewhere. */
    Filter from(Vantage other) {
        return new Filter(labs, researchers, kinds, dated, period, pay, standings, cited, text, other);
    }

    /** Those that would be among them, had they not been retracted. */
    Filter retracted() {
        return new Filter(
                labs, researchers, kinds, dated, period, pay, Set.of(Standing.RETRACTED), cited, text, vantage.ofAny());
    }

    /** Whether it asks for certain labs or people. */
    boolean namesSomebody() {
        return !labs.isAny() || !researchers.isEmpty();
    }

    /** The same facts, whatever labs and people they are about. */
    Filter ofAnybody() {
        return new Filter(LabsSought.ANY, Set.of(), kinds, dated, period, pay, standings, cited, text, vantage);
    }

    /** The same facts, whatever is told of their pay. */
    public Filter whateverPaid() {
        return new Filter(labs, researchers, kinds, dated, period, PaySought.ANY, standings, cited, text, vantage);
    }

    /** Whether it asks for certain pay. */
    public boolean asksForPay() {
        return !pay.isAny();
    }

    /** The same facts, of one kind only. */
    public Filter of(FactKind kind) {
        return new Filter(labs, researchers, kinds.of(kind), dated, period, pay, standings, cited, text, vantage);
    }

    /** The same facts, of other labs. */
    Filter by(LabsSought others) {
        return new Filter(others, researchers, kinds, dated, period, pay, standings, cited, text, vantage);
    }

    /** The same facts, in another period. */
    public Filter during(Period other) {
        return new Filter(labs, researchers, kinds, dated, other, pay, standings, cited, text, vantage);
    }

    /** Facts of another kind that are of the same time and seen from the same vantage, whatever else is asked for. */
    public Filter beside(FactKind kind) {
        return new Filter(
                LabsSought.ANY,
                Set.of(),
                KindsSought.only(kind),
                dated,
                period,
                PaySought.ANY,
                Set.of(),
                CitedBy.ANYBODY,
                null,
                vantage);
    }
}
