package org.talentmoves.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentmoves.shared.NameWords;

/** People with the names under which they are known; many share a given name or a family. */
final class InventedPeople {

    private final Chance chance;
    private final InventedNames names;
    private final Rows rows;
    private int people;

    InventedPeople(Chance chance, Rows rows) {
        this.chance = chance;
        this.names = new InventedNames(chance);
        this.rows = rows;
    }

    UUID one() {
        UUID id = id(people);
        List<String> called = new ArrayList<>();
        name(id, called, names.latin(), "und", "Latn", "PRIMARY");
        if (chance.percent(45)) {
            name(id, called, names.chinese(), "zh-Hans", "Hans", "NATIVE");
        }
        if (chance.percent(15)) {
            name(id, called, names.latin(), "und", "Latn", chance.percent(50) ? "VARIANT" : "MISSPELLING");
        }
        String words = String.join(" ", NameWords.of(called));
        String slug = "person-" + people++;
        rows.add(
                Table.RESEARCHER, id, 0, slug, chance.percent(30) ? "Expert in field " + chance.rank(50) : null, words);
        return id;
    }

    private void name(UUID id, List<String> called, String name, String language, String script, String kind) {
        rows.add(Table.RESEARCHER_NAME, id, called.size(), name, language, script, kind);
        called.add(name);
    }

    int count() {
        return people;
    }

    static UUID id(int n) {
        return new UUID(0x1_7000L, 0x8000_0000_0000_0000L | n);
    }
}
