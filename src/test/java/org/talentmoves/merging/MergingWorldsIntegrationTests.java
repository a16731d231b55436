package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.merging.Mergeable.LAB;
import static org.talentmoves.merging.Mergeable.RESEARCHER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.source.Stance;

/**
 * In small invented worlds, always the same: several mergings are made and undone, in any order that is allowed. At each step
 * the tables hold what they would if those that were undone had never been made, and in the end what they held before.
 */
@EmptySite
@Import(Merger.class)
class MergingWorldsIntegrationTests {

    private static final int WORLDS = 5;
    private static final int THINGS = 6;
    private static final int MERGINGS = 3;

    @Autowired
    private Merger merger;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Mergings mergings;

    @ParameterizedTest
    @EnumSource
    void putBackEveryRowInWhateverOrderTheyAreUndone(Mergeable kind) {
        int laterLeft = 0;
        for (int world = 0; world < WORLDS; world++) {
            Random chance = new Random(1000L * kind.ordinal() + world);
            invent(kind, chance);
            List<String> before = merger.dump();
            Map<List<Merging>, List<String>> states = undone(merged(kind, chance), chance);
            assertThat(merger.dump()).as("%s %s", kind, world).isEqualTo(before);
            for (List<Merging> standing : states.keySet()) {
                laterLeft += standing.isEmpty() ? 0 : 1;
                assertThat(unordered(asIfOnly(standing)))
                        .as("%s %s", kind, world)
                        .isEqualTo(unordered(states.getOrDefault(standing, List.of())));
            }
        }
        assertThat(laterLeft).isPositive();
    }

    /** A name that two brought stands where the first of them put it. */
    private static List<String> unordered(List<String> dump) {
        return dump.stream()
                .map(row -> row.replaceAll("\"position\": \\d+, |\"words\": \"[^\"]*\", ", ""))
                .sorted()
                .toList();
    }

    private List<Merging> merged(Mergeable kind, Random chance) {
        List<Merging> made = new ArrayList<>();
        for (int tries = 0; made.size() < MERGINGS && tries < 40; tries++) {
            String keep = name(chance.nextInt(THINGS));
            String other = name(chance.nextInt(THINGS));
            if (isPossible(kind, keep, other)) {
                made.add(merger.merge(kind, keep, other));
            }
        }
        return made;
    }

    private boolean isPossible(Mergeable kind, String keep, String other) {
        try {
            return mergings.preview(kind, keep, other).isPossible();
        } catch (NotTwo | NoSuchSubject notThere) {
            return false;
        }
    }

    /** Undoes them in any order that is allowed; returns what the tables held while only these were left. */
    private Map<List<Merging>, List<String>> undone(List<Merging> made, Random chance) {
        Map<List<Merging>, List<String>> states = new LinkedHashMap<>();
        List<Merging> standing = new ArrayList<>(made);
        while (!standing.isEmpty()) {
            List<Merging> free = standing.stream()
                    .filter(merging -> mergings.parting(merging.id()).possible())
                    .toList();
            Merging next = free.get(chance.nextInt(free.size()));
            merger.part(next);
            standing.remove(next);
            states.put(List.copyOf(standing), merger.dump());
        }
        return states;
    }

    /** What the tables hold when these are made anew and no others. */
    private List<String> asIfOnly(List<Merging> some) {
        List<Merging> made = new ArrayList<>();
        some.forEach(one -> {
            merger.lift(one);
            made.add(0, merger.merge(one.kind(), one.kept(), one.gone()));
        });
        List<String> dump = merger.dump();
        made.forEach(merger::part);
        return dump;
    }

    private void invent(Mergeable kind, Random chance) {
        newsroom.clear();
        for (int i = 0; i < THINGS; i++) {
            String above = i > 0 && chance.nextInt(3) > 0 ? name(chance.nextInt(i)) : null;
            switch (kind) {
                case LAB -> newsroom.part(name(i), "Lab " + i, null, above);
                case RESEARCHER -> newsroom.researcher(name(i), "Person " + i, "Name " + chance.nextInt(3));
                case SOURCE -> newsroom.source(name(i), "Paper " + i, "2025-07-0" + (i + 1));
            }
            if (above != null && kind != LAB) {
                relate(kind, name(i), above);
            }
        }
        tell(kind, chance);
    }

    private void relate(Mergeable kind, String one, String other) {
        if (kind == RESEARCHER) {
            merger.apart(one, other);
        } else {
            newsroom.relay(one, other);
        }
    }

    /** Facts that point to two or three of them each. */
    private void tell(Mergeable kind, Random chance) {
        newsroom.lab("halcyon", "Halcyon");
        newsroom.lab("aurora", "Aurora");
        newsroom.researcher("mira-okafor", "Mira Okafor");
        for (int i = 0; i < THINGS; i++) {
            String one = name(chance.nextInt(THINGS));
            String other = name(chance.nextInt(THINGS));
            switch (kind) {
                case LAB ->
                    newsroom.offer(
                            one,
                            "mira-okafor",
                            "halcyon",
                            "2025",
                            newsroom.supports("courier"),
                            newsroom.onRecord("gazette", other, Stance.SUPPORTS, "So."));
                case RESEARCHER ->
                    newsroom.move(one, "2025 hire halcyon>aurora", newsroom.says(other, "courier", "So."));
                case SOURCE -> newsroom.move("mira-okafor", "2025 hire halcyon>aurora", newsroom.supports(one));
            }
        }
    }

    private static String name(int number) {
        return "n" + number;
    }
}
