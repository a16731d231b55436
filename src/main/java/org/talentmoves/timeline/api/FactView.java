package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Vantage;

/** A fact as the API gives it, by its kind. */
@Schema(
        description = "A fact, by its kind.",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "move", schema = MoveApi.MoveView.class),
            @DiscriminatorMapping(value = "offer", schema = OfferApi.OfferView.class),
            @DiscriminatorMapping(value = "deal", schema = DealApi.DealView.class),
            @DiscriminatorMapping(value = "benchmark", schema = BenchmarkApi.BenchmarkView.class),
            @DiscriminatorMapping(value = "milestone", schema = MilestoneApi.MilestoneView.class)
        },
        oneOf = {
            MoveApi.MoveView.class,
            OfferApi.OfferView.class,
            DealApi.DealView.class,
            BenchmarkApi.BenchmarkView.class,
            MilestoneApi.MilestoneView.class
        })
sealed interface FactView extends FactAnswer
        permits MoveApi.MoveView,
                OfferApi.OfferView,
                DealApi.DealView,
                BenchmarkApi.BenchmarkView,
                MilestoneApi.MilestoneView {

    /** A fact in a list: with its package, without citations. */
    static FactView of(Entry entry, List<Dossier.Account> accounts, Vantage vantage) {
        return of(entry, accounts, vantage, null);
    }

    /** The same with what it brings along. */
    static FactView of(Entry entry, List<Dossier.Account> accounts, Vantage vantage, @Nullable IncludedView company) {
        return of(
                FactHead.of(entry, SentencesView.of(entry, accounts, vantage)).with(company),
                entry,
                PackageView.of(entry, accounts, TermView::of));
    }

    /** A fact in a list, with its citations or the footnotes of its sentences. */
    static FactView cited(
            Dossier dossier, Set<Include> asked, Vantage vantage, Sentences sentences, @Nullable IncludedView company) {
        Entry entry = dossier.entry();
        SentencesView told = asked.contains(Include.SENTENCES)
                ? SentencesView.of(dossier, vantage, sentences)
                : SentencesView.of(entry, dossier.accounts(), vantage);
        boolean cites = asked.contains(Include.CITATIONS);
        return of(
                (cites ? FactHead.of(entry, told, dossier.citations()) : FactHead.of(entry, told)).with(company),
                entry,
                PackageView.of(
                        entry,
                        dossier.accounts(),
                        (fact, account) -> cites
                                ? TermView.of(fact, account).with(CitationView.of(account.citations()))
                                : TermView.of(fact, account)));
    }

    /** A single fact with everything known of it. */
    static FactView of(Dossier dossier, Vantage vantage, Sentences sentences) {
        Entry entry = dossier.entry();
        return of(
                FactHead.of(dossier, SentencesView.of(dossier, vantage, sentences)),
                entry,
                PackageView.of(
                        entry,
                        dossier.accounts(),
                        (fact, account) -> TermView.of(fact, account).with(CitationView.of(account.citations()))));
    }

    private static FactView of(FactHead head, Entry entry, PackageView paid) {
        if (entry.story() instanceof Story.Moved moved) {
            return MoveApi.MoveView.of(head, moved, paid);
        }
        if (entry.story() instanceof Story.Offered offered) {
            return OfferApi.OfferView.of(head, offered, paid);
        }
        if (entry.story() instanceof Story.Dealt dealt) {
            return DealApi.DealView.of(head, dealt, OtherFigureView.of(entry));
        }
        return entry.story() instanceof Story.Measured measured
                ? BenchmarkApi.BenchmarkView.of(head, measured, OtherFigureView.of(entry))
                : MilestoneApi.MilestoneView.of(head, (Story.Marked) entry.story());
    }
}
