package org.talentmoves.generator;

/** A reported sum with its qualifier. */
record InventedMoney(Long low, Long high, String currency, String qualifier) {

    private static final String[] CURRENCIES = Chance.mix("USD 92, CNY 5, EUR 2, GBP 1");
    private static final String[] QUALIFIERS =
            Chance.mix("EXACT 22, ABOUT 20, AT_LEAST 8, MORE_THAN 14, UP_TO 16, RANGE 12, UNDISCLOSED 8");

    static InventedMoney around(long median, Chance chance) {
        String qualifier = chance.oneOf(QUALIFIERS);
        long sum = chance.sum(median);
        boolean hasLow = !qualifier.equals("UP_TO") && !qualifier.equals("UNDISCLOSED");
        Long high = switch (qualifier) {
            case "EXACT", "ABOUT", "UP_TO" -> sum;
            case "RANGE" -> 3 * sum;
            default -> null;
        };
        String currency = qualifier.equals("UNDISCLOSED") ? null : chance.oneOf(CURRENCIES);
        return new InventedMoney(hasLow ? sum : null, high, currency, qualifier);
    }
}
