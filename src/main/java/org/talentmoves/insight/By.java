package org.talentmoves.insight;

/** In which intervals facts are counted. What is known by the year alone lies in no single month and in no quarter. */
public enum By {
    MONTH("{year} || case when {month} = 0 then '' else '-' || lpad(cast({month} as text), 2, '0') end"),
    QUARTER("{year} || case when {month} = 0 then '' else '-Q' || ({month} + 2) / 3 end"),
    YEAR("{year}");

    private final String slot;

    By(String slot) {
        this.slot = slot;
    }

    /** The {@link Slot} of a fact by its column {@code position}, as it is written. */
    String sql() {
        return "case when position = 0 then '%s' else %s end"
                .formatted(
                        Slot.UNKNOWN,
                        slot.replace("{year}", "cast(position / 10000 as text)")
                                .replace("{month}", "mod(position / 100, 100)"));
    }
}
