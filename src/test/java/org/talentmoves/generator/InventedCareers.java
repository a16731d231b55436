package org.talentmoves.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentmoves.shared.FactKind;

/** Careers: each move leaves the lab that the one before it joined, and comes after it. */
final class InventedCareers {

    private static final String[] KINDS = Chance.mix("HIRE 70, DEPARTURE 14, FOUNDING 5, RETURN 5, ACQUIHIRE 6");
    private static final String[] ROLES = Chance.mix("researcher 50, engineer 30, founder 10, executive 10");

    private final Chance chance;
    private final Rows rows;
    private final InventedLabs labs;
    private final InventedPeople people;
    private final InventedFacts facts;
    private final InventedOffers offers;
    private final Dates dates;

    InventedCareers(
            Chance chance,
            Rows rows,
            InventedLabs labs,
            InventedPeople people,
            InventedFacts facts,
            InventedOffers offers) {
        this.chance = chance;
        this.rows = rows;
        this.labs = labs;
        this.people = people;
        this.facts = facts;
        this.offers = offers;
        this.dates = new Dates(chance);
    }

    void one() {
        UUID person = people.one();
        List<UUID> employers = new ArrayList<>();
        UUID employer = chance.percent(80) ? labs.any() : null;
        for (LocalDate day : days()) {
            employer = step(person, employer, employers, day);
        }
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = dates.recent();
        for (int moves = 1 + Math.min(chance.wait(1), 6); moves > 0; moves--) {
            days.add(0, day);
            day = day.minusDays(chance.between(120, 1200));
        }
        return days;
    }

    /** One move; returns the employer after it, null for none. */
    private UUID step(UUID person, UUID from, List<UUID> before, LocalDate day) {
        String kind = kind(from, before);
        UUID to = switch (kind) {
            case "DEPARTURE" -> null;
            case "RETURN" -> before.get(0);
            default -> labs.anyBut(from);
        };
        if (chance.percent(10)) {
            offers.make(person, labs.any(), from, day.minusDays(30), "DECLINED");
        }
        String offer = kind.equals("HIRE") && chance.percent(25)
                ? offers.make(person, to, from, day.minusDays(chance.between(5, 60)), "ACCEPTED")
                : null;
        String on = dates.known(day);
        move(facts.enter(FactKind.MOVE, on), person, null, from, to, kind, on, offer);
        before.add(from == null ? to : from);
        return to;
    }

    private String kind(UUID from, List<UUID> before) {
        String kind = chance.oneOf(KINDS);
        boolean canReturn =
                !before.isEmpty() && before.get(0) != null && !before.get(0).equals(from);
        boolean leaves = kind.equals("DEPARTURE") || kind.equals("ACQUIHIRE");
        return (leaves && from == null) || (kind.equals("RETURN") && !canReturn) ? "HIRE" : kind;
    }

    /** People who move together, of whom few are named. */
    void group() {
        UUID from = labs.any();
        String on = dates.known(dates.recent());
        String move = facts.enter(FactKind.MOVE, on);
        int count = chance.between(3, 30);
        move(move, null, count, from, labs.anyBut(from), "HIRE", on, null);
        int first = people.count() - chance.between(3, 400);
        for (int member = 0; first >= 0 && member < 3 && chance.percent(60); member++) {
            rows.add(Table.MOVE_MEMBER, move, member, InventedPeople.id(first + member));
        }
    }

    private void move(
            String move, UUID person, Integer count, UUID from, UUID to, String kind, String on, String offer) {
        rows.add(
                Table.MOVE,
                move,
                0,
                person,
                count == null ? null : "a team of " + count,
                count,
                count == null ? null : "ABOUT",
                from,
                to,
                kind,
                on,
                chance.percent(40) ? chance.oneOf(ROLES) : null,
                offer);
    }
}
