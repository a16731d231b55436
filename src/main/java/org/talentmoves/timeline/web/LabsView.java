package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Map;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Balance;
import org.talentmoves.timeline.LabOrder;
import org.talentmoves.timeline.Vantage;

/** All labs with their arrivals and departures. */
public record LabsView(Address address, Vantage vantage, LabOrder order, List<Row> rows) {

    static LabsView of(Address address, Vantage vantage, LabOrder order, List<Balance> balances) {
        int most = balances.stream()
                .mapToInt(balance ->
                        Math.max(balance.arrivals().high(), balance.departures().high()))
                .max()
                .orElse(0);
        return new LabsView(
                address,
                vantage,
                order,
                balances.stream()
                        .map(balance -> new Row(balance, Math.max(most, 1)))
                        .toList());
    }

    public String typed(String name) {
        return address.typed(name);
    }

    /** Moves of people that are left out because a period is asked for and they have no date, each lab counted for itself. */
    public int undated() {
        return rows.stream()
                .map(Row::balance)
                .mapToInt(balance ->
                        balance.arrivals().undated() + balance.departures().undated())
                .sum();
    }

    /** The address of the same table in another order. */
    public String sortedBy(String order) {
        return address.with(Map.of("sort", order));
    }

    public boolean isSortedBy(String word) {
        return Wire.of(order).equals(word);
    }

    /** The address of a lab's page for the same period. */
    public String lab(Balance balance) {
        return address.at("/labs/" + balance.lab().slug()).with(Map.of(), "sort");
    }

    /** A lab with a bar for each side, drawn on a scale of which {@code most} people fill one half of 100 units. */
    public record Row(Balance balance, int most) {

        public String width(int people) {
            return String.valueOf(Math.round(people * 960.0 / most) / 10.0);
        }

        /** Where a bar to the left begins that ends in the middle. */
        public String start(int people) {
            return String.valueOf(100 - Math.round(people * 960.0 / most) / 10.0);
        }
    }
}
