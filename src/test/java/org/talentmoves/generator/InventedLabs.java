package org.talentmoves.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Some hundreds of labs, a quarter of them parts of others at up to two levels; the first have most of the people. */
final class InventedLabs {

    private static final int LABS = 400;
    private static final String[] KINDS = Chance.mix("COMPANY 35, STARTUP 40, LAB 15, UNIVERSITY 8, GOVERNMENT 2");
    private static final String[] COUNTRIES = Chance.mix("US 60, CN 20, GB 8, FR 4, CA 4, DE 4");

    private final Chance chance;
    private final List<UUID> labs = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    InventedLabs(Chance chance, Rows rows) {
        this.chance = chance;
        for (int n = 0; n < LABS; n++) {
            invent(n, rows);
        }
    }

    private void invent(int n, Rows rows) {
        int whole = n > 0 && chance.percent(25) ? chance.rank(n) : -1;
        boolean isPart = whole >= 0 && depths.get(whole) < 2;
        UUID id = new UUID(0x7000L, 0x8000_0000_0000_0000L | n);
        labs.add(id);
        depths.add(isPart ? depths.get(whole) + 1 : 0);
        String name = InventedNames.lab(n);
        rows.add(
                Table.LAB,
                id,
                0,
                slug(n),
                name,
                chance.percent(20) ? new InventedNames(chance).chinese() + "智能" : null,
                chance.oneOf(KINDS),
                chance.oneOf(COUNTRIES),
                isPart ? labs.get(whole) : null);
        if (chance.percent(30)) {
            rows.add(Table.LAB_ALIAS, id, 0, name + " Group");
        }
    }

    /** The address of the n-th lab; that of 0 is the biggest, a whole with parts. */
    static String slug(int n) {
        return "lab-" + n;
    }

    UUID any() {
        return chance.skewed(labs);
    }

    UUID anyBut(UUID other) {
        UUID lab = any();
        return lab.equals(other) ? anyBut(other) : lab;
    }
}
