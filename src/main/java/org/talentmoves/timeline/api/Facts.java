package org.talentmoves.timeline.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.NotAFactId;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.ClaimCards;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Packages;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

/** Facts for the controllers of all kinds: lists in at most three statements of SQL, counted ones in five, and single ones. */
@Component
class Facts {

    private final Timeline timeline;
    private final Packages packages;
    private final Dossiers dossiers;
    private final LabDirectory labs;
    private final Sentences sentences;
    private final EarlierFacts earlier;
    private final ClaimCards cards;
    private final Company company;

    Facts(
            Timeline timeline,
            Packages packages,
            Dossiers dossiers,
            LabDirectory labs,
            Sentences sentences,
            EarlierFacts earlier,
            ClaimCards cards,
            Company company) {
        this.cards = cards;
        this.company = company;
        this.timeline = timeline;
        this.packages = packages;
        this.dossiers = dossiers;
        this.labs = labs;
        this.sentences = sentences;
        this.earlier = earlier;
    }

    /** The facts of all kinds that are asked for. */
    ResponseEntity<Listing<FactView>> list(Question question) {
        return answer(question, question.filter(this::slugs), FactView.class);
    }

    /** Those of one kind. */
    <F extends FactView> ResponseEntity<Listing<F>> list(FactKind kind, Class<F> view, Question question) {
        return answer(question, question.filter(this::slugs).of(kind), view);
    }

    private <F extends FactView> ResponseEntity<Listing<F>> answer(Question question, Filter filter, Class<F> view) {
        Stretch stretch = question.stretch(filter);
        boolean counts = question.counts();
        Set<Include> asked = question.includes();
        question.check();
        Entries entries = timeline.read(filter, stretch);
        return Listing.of(
                question,
                views(entries.list(), asked, filter.vantage()).stream()
                        .map(view::cast)
                        .toList(),
                entries,
                counts ? BoundsView.of(timeline.totals(filter, entries), timeline.leftOut(filter)) : null);
    }

    private List<FactView> views(List<Entry> entries, Set<Include> asked, Vantage vantage) {
        Function<Entry, @Nullable IncludedView> brought = company.of(entries, asked, vantage);
        return asked.contains(Include.CITATIONS) || asked.contains(Include.SENTENCES)
                ? cited(entries, asked, vantage, brought)
                : views(entries, vantage, brought);
    }

    private List<FactView> cited(
            List<Entry> entries, Set<Include> asked, Vantage vantage, Function<Entry, @Nullable IncludedView> brought) {
        Map<FactId, ClaimCard> told = cards.of(entries, vantage);
        return entries.stream()
                .map(entry -> FactView.cited(
                        told.getOrDefault(entry.id(), ClaimCard.NOTHING).of(entry),
                        asked,
                        vantage,
                        sentences,
                        brought.apply(entry)))
                .toList();
    }

    /** The facts with their packages. */
    List<FactView> views(List<Entry> entries, Vantage vantage) {
        return views(entries, vantage, entry -> null);
    }

    private List<FactView> views(
            List<Entry> entries, Vantage vantage, Function<Entry, @Nullable IncludedView> brought) {
        List<FactId> offers =
                entries.stream().flatMap(entry -> entry.offer().stream()).toList();
        Map<FactId, List<Dossier.Account>> accounts = offers.isEmpty() ? Map.of() : packages.of(offers, vantage);
        return entries.stream()
                .map(entry -> FactView.of(
                        entry,
                        entry.offer()
                                .map(offer -> accounts.getOrDefault(offer, List.of()))
                                .orElse(List.of()),
                        vantage,
                        brought.apply(entry)))
                .toList();
    }

    /** The fact with that id and everything known of it, or of the version asked for; empty when there is none. */
    Optional<FactAnswer> find(String id, Question question) {
        Vantage vantage = question.vantage();
        Integer version = question.version();
        question.check();
        return read(id).flatMap(fact -> earlier(fact, version).or(() -> present(fact, version, vantage)));
    }

    private Optional<FactAnswer> earlier(FactId fact, @Nullable Integer version) {
        return Optional.ofNullable(version).flatMap(asked -> earlier.find(fact, asked));
    }

    private Optional<FactAnswer> present(FactId fact, @Nullable Integer version, Vantage vantage) {
        return dossiers.find(fact, vantage)
                .<FactAnswer>map(dossier -> FactView.of(dossier.mustBe(version), vantage, sentences));
    }

    /** As {@link #find(String, Question)}, of one kind. */
    Optional<FactAnswer> find(String id, FactKind kind, Question question) {
        Optional<FactAnswer> found = find(id, question);
        return read(id).filter(fact -> fact.kind() == kind).flatMap(fact -> found);
    }

    private static Optional<FactId> read(String id) {
        try {
            return Optional.of(new FactId(id));
        } catch (NotAFactId e) {
            return Optional.empty();
        }
    }

    private List<String> slugs() {
        return labs.names().stream().map(LabRef::slug).toList();
    }
}
