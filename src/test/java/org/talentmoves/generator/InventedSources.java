package org.talentmoves.generator;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Sources, of which many retell an earlier one, and what they say; some are cited for very many facts. */
final class InventedSources {

    private static final int PUBLISHERS = 300;
    private static final int AGGREGATORS = 40;
    private static final String[] STANCES = Chance.mix("SUPPORTS 84, MENTIONS 8, QUALIFIES 5, DENIES 3");
    private static final String[] BASES = Chance.mix("UNNAMED_PEOPLE 34, SECONDARY 34, ON_RECORD_PERSON 14,"
            + " ON_RECORD_COMPANY 8, DOCUMENT_SEEN 5, UNKNOWN 5");
    private static final String[] ORIGINALS =
            Chance.mix("NEWS_ORIGINAL 60, PRIMARY_POST 22, INTERVIEW 6, MEMO 4, FILING 4, REFERENCE 4");

    private final Chance chance;
    private final Rows rows;
    private int sources;
    private int citations;

    InventedSources(Chance chance, Rows rows) {
        this.chance = chance;
        this.rows = rows;
    }

    /** At least one source that supports the fact, and up to six others. */
    void cite(String fact, String on) {
        Set<Integer> cited = new HashSet<>();
        int wanted = 1 + Math.min(chance.wait(1), 6);
        while (cited.size() < wanted) {
            int source = source(on);
            if (cited.add(source)) {
                String stance = cited.size() == 1 ? "SUPPORTS" : chance.oneOf(STANCES);
                rows.add(
                        Table.CITATION,
                        new UUID(0x3_7000L, 0x8000_0000_0000_0000L | citations++),
                        0,
                        fact,
                        id(source),
                        stance,
                        chance.oneOf(BASES),
                        "Says so in its paragraph " + chance.between(1, 30));
            }
        }
    }

    private int source(String on) {
        if (sources < AGGREGATORS || chance.percent(35)) {
            return publish(on);
        }
        return chance.percent(8) ? chance.rank(AGGREGATORS) : sources - 1 - chance.rank(sources);
    }

    private int publish(String on) {
        int publisher = chance.rank(PUBLISHERS);
        boolean retells = sources > 0 && chance.percent(35);
        rows.add(
                Table.SOURCE,
                id(sources),
                0,
                "source-" + sources,
                InventedNames.publisher(publisher),
                "Who moves where, part " + sources,
                "https://news.example/" + publisher + "/" + sources,
                on,
                chance.percent(25) ? "zh-Hans" : "en",
                sources < AGGREGATORS ? "AGGREGATOR" : retells ? "NEWS_REWRITE" : chance.oneOf(ORIGINALS),
                retells ? id(sources - 1 - chance.rank(sources)) : null);
        return sources++;
    }

    private static UUID id(int n) {
        return new UUID(0x2_7000L, 0x8000_0000_0000_0000L | n);
    }
}
