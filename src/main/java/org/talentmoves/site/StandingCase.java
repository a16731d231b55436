package org.talentmoves.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Origin;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Voice;

/**
 * An invented case by which the page on standing shows the rule: what is said, and what the rule makes of it.
 *
 * @param name of the words that tell it
 */
public record StandingCase(String name, Assessment assessment) {

    static final List<StandingCase> ALL = List.of(
            of("one", reports("Courier", Stance.SUPPORTS)),
            of("rewrites", reports("Courier", Stance.SUPPORTS), reports("Courier", Stance.SUPPORTS)),
            of("aggregator", reports("Courier", Stance.SUPPORTS), collects("Digest", Stance.SUPPORTS)),
            of("two", reports("Courier", Stance.SUPPORTS), reports("Gazette", Stance.SUPPORTS)),
            of("outsider", reports("Courier", Stance.SUPPORTS), says("Ada Ferreira", Stance.SUPPORTS, false)),
            of("party", says("Lin Zhiyao", Stance.SUPPORTS, true)),
            of("house", says("Northwind", Stance.SUPPORTS, true), says("Northwind", Stance.SUPPORTS, true)),
            of("denied", reports("Courier", Stance.SUPPORTS), says("Northwind", Stance.DENIES, true)),
            of(
                    "outweighed",
                    reports("Courier", Stance.SUPPORTS),
                    reports("Gazette", Stance.SUPPORTS),
                    says("Northwind", Stance.DENIES, true)),
            of("questioned", reports("Courier", Stance.SUPPORTS), collects("Digest", Stance.DENIES)));

    private static StandingCase of(String name, Claim... claims) {
        return new StandingCase(name, Assessment.of(Stream.of(claims).toList()));
    }

    private static Claim reports(String publisher, Stance stance) {
        return claim(publisher, SourceKind.NEWS_ORIGINAL, stance, null);
    }

    private static Claim collects(String publisher, Stance stance) {
        return claim(publisher, SourceKind.AGGREGATOR, stance, null);
    }

    private static Claim says(String name, Stance stance, boolean party) {
        return claim(
                "Courier",
                SourceKind.NEWS_ORIGINAL,
                stance,
                new Claim.OnRecord(Voice.speaker(name, null), name, party));
    }

    private static Claim claim(String publisher, SourceKind kind, Stance stance, Claim.@Nullable OnRecord speaker) {
        return new Claim(publisher, new Origin(publisher, publisher, kind, false), stance, speaker);
    }
}
