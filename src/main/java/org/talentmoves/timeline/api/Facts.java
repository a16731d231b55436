package org.talentmoves.timeline.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.NotAFactId;
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

    Facts(Timeline timeline, Packages packages, Dossiers dossiers, LabDirectory labs, Sentences sentences) {
        this.timeline = timeline;
        this.packages = packages;
        this.dossiers = dossiers;
        this.labs = labs;
        this.sentences = sentences;
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
        Stretch stretch = question.stretch();
        boolean counts = question.counts();
        question.check();
        Entries entries = timeline.read(filter, stretch);
        return Listing.of(
                question,
                views(entries.list(), filter.vantage()).stream().map(view::cast).toList(),
                entries,
                counts ? BoundsView.of(timeline.totals(filter, entries), timeline.leftOut(filter)) : null);
    }

    /** The facts with their packages. */
    List<FactView> views(List<Entry> entries, Vantage vantage) {
        List<FactId> offers =
                entries.stream().flatMap(entry -> entry.offer().stream()).toList();
        Map<FactId, List<Dossier.Account>> accounts = offers.isEmpty() ? Map.of() : packages.of(offers, vantage);
        return entries.stream()
                .map(entry -> FactView.of(
                        entry,
                        entry.offer()
                                .map(offer -> accounts.getOrDefault(offer, List.of()))
                                .orElse(List.of()),
                        vantage))
                .toList();
    }

    /** The fact with that id and everything known of it; empty when there is none. */
    Optional<FactView> find(String id, Question question) {
        Vantage vantage = question.vantage();
        Integer version = question.version();
        question.check();
        return read(id).flatMap(fact -> dossiers.find(fact, vantage))
                .map(dossier -> FactView.of(dossier.mustBe(version), vantage, sentences));
    }

    /** As {@link #find(String, Question)}, of one kind. */
    <F extends FactView> Optional<F> find(String id, Class<F> view, Question question) {
        return find(id, question).filter(view::isInstance).map(view::cast);
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
