package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;

/** What facts of every kind have in common. */
record FactHead(
        String id,

        @Schema(allowableValues = {"move", "offer", "deal", "benchmark", "milestone"})
        FactKind kind,

        int version,
        @Schema(description = "Its address in the API.") String self,

        @Schema(description = "The address of its page.") String page,

        @Schema(description = "The date under which it stands on the timeline; null when none is known.") @Nullable
        DateView date,

        @Schema(description = "When it was published here.") Instant enteredAt,

        Instant changedAt,
        StandingView standing,
        SentencesView sentences,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @BroughtBy(Include.CITATIONS)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Only in the answer about a single fact, or with include=citations.")
        @Nullable
        List<CitationView> citations,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Only in the answer about a single fact: how many citations of it and of its pay do not count, as they had"
                                + " not surely been published by the day in reportedBy; 0 without it.")
        @Nullable
        Integer citationsLeftOut,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Only in the answer about a single fact: the offer before a move, the moves after an offer,"
                                + " the deals between the two labs of an acquihire or a return, and such moves between the two of a"
                                + " deal, at most 200.")
        @Nullable
        List<FactRefView> related,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @BroughtBy({Include.RESEARCHER, Include.LABS, Include.OFFER})
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Only in lists, and only what include names.")
        @Nullable
        IncludedView included) {

    /** Of a fact in a list, without what is long. */
    static FactHead of(Entry entry, SentencesView sentences) {
        return of(entry, sentences, null, null, null);
    }

    /** Of a fact in a list, with its citations. */
    static FactHead of(Entry entry, SentencesView sentences, List<Cited> cited) {
        return of(entry, sentences, cited, null, null);
    }

    /** The same with what it brings along. */
    FactHead with(@Nullable IncludedView company) {
        return new FactHead(
                id,
                kind,
                version,
                self,
                page,
                date,
                enteredAt,
                changedAt,
                standing,
                sentences,
                citations,
                citationsLeftOut,
                related,
                company);
    }

    /** Of a single fact. */
    static FactHead of(Dossier dossier, SentencesView sentences) {
        return of(dossier.entry(), sentences, dossier.citations(), dossier.leftOut(), dossier.related());
    }

    private static FactHead of(
            Entry entry,
            SentencesView sentences,
            @Nullable List<Cited> cited,
            @Nullable Integer leftOut,
            @Nullable List<Entry> related) {
        return new FactHead(
                entry.id().value(),
                entry.id().kind(),
                entry.version(),
                Address.ofFact(entry.id()),
                Address.pageOfFact(entry.id()),
                DateView.of(entry.on()),
                entry.enteredAt(),
                entry.changedAt(),
                StandingView.of(entry),
                sentences,
                cited == null ? null : CitationView.of(cited),
                leftOut,
                related == null
                        ? null
                        : related.stream()
                                .map(fact -> FactRefView.of(fact.id()))
                                .toList(),
                null);
    }

    /** A fact as another one points to it. */
    record FactRefView(String id, FactKind kind, String self, String page) {

        static FactRefView of(FactId fact) {
            return new FactRefView(fact.value(), fact.kind(), Address.ofFact(fact), Address.pageOfFact(fact));
        }
    }
}
