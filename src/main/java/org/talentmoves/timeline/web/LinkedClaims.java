package org.talentmoves.timeline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Whom;

/**
 * Facts as claims, in the words of schema.org: what is claimed, by whom on record, where it appeared, and what else was said of
 * it. Sums are only in the sentence, where their qualifiers are; nothing rates whether it is true.
 */
@Component
class LinkedClaims {

    private final Linking linking;
    private final Names names;
    private final Words words;

    LinkedClaims(Linking linking, Names names, Words words) {
        this.linking = linking;
        this.names = names;
        this.words = words;
    }

    JsonLd of(FactView view) {
        Entry entry = view.entry();
        List<Cited> citations = view.dossier().citations();
        return linking.thing("Claim", entry.path())
                .with("name", names.title(entry))
                .with("text", view.told().get(0).sentence().full())
                .with("inLanguage", view.told().get(0).tag())
                .with("creativeWorkStatus", status(entry))
                .with("version", entry.version())
                .with("dateCreated", entry.enteredAt().toString())
                .with("dateModified", entry.changedAt().toString())
                .with("about", about(entry.story()))
                .with("author", authors(citations))
                .with("appearance", works(citations.stream().filter(LinkedClaims::supports)))
                .with("citation", others(citations));
    }

    /** How sure it is, and why; a denial of the pay is told as well. */
    private String status(Entry entry) {
        String status =
                words.word("standing", entry.assessment().standing()) + words.say("colon") + words.reason(entry);
        return entry.assessment().standing() != Standing.CONTESTED && entry.isPayContested()
                ? status + words.clause() + words.say("fact.pay.contested")
                : status;
    }

    private static boolean supports(Cited cited) {
        return cited.statement().stance() == Stance.SUPPORTS;
    }

    private List<JsonLd> authors(List<Cited> citations) {
        return citations.stream()
                .filter(LinkedClaims::supports)
                .map(Cited::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .map(linking::speaker)
                .toList();
    }

    private List<JsonLd> works(Stream<Cited> citations) {
        return citations.map(Cited::source).distinct().map(linking::source).toList();
    }

    /** What denies, qualifies or only mentions it, each with which of these it does, in our words. */
    private List<JsonLd> others(List<Cited> citations) {
        return citations.stream()
                .filter(cited -> !supports(cited))
                .map(cited -> linking.source(cited.source())
                        .with(
                                "abstract",
                                words.word("stance", cited.statement().stance())
                                        + words.say("colon")
                                        + cited.statement().says()))
                .toList();
    }

    private List<JsonLd> about(Story story) {
        List<JsonLd> about = new ArrayList<>();
        if (story instanceof Story.Moved moved) {
            about.addAll(people(moved.who()));
            about.addAll(labs(moved.from(), moved.to()));
        } else if (story instanceof Story.Offered offered) {
            about.addAll(people(offered.to()));
            about.addAll(labs(offered.by(), offered.employer()));
        } else if (story instanceof Story.Dealt dealt) {
            about.addAll(labs(dealt.investor(), dealt.target()));
        } else if (story instanceof Story.Marked marked) {
            about.addAll(labs(marked.lab()));
        }
        return about;
    }

    private List<JsonLd> people(Whom whom) {
        return Stream.concat(Stream.ofNullable(whom.person()), whom.members().stream())
                .map(linking::person)
                .toList();
    }

    private List<JsonLd> labs(@Nullable LabRef... labs) {
        return Stream.of(labs)
                .filter(Objects::nonNull)
                .distinct()
                .map(linking::lab)
                .toList();
    }
}
