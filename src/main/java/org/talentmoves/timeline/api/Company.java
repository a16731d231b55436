package org.talentmoves.timeline.api;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Packages;
import org.talentmoves.timeline.People;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Whom;

/** Reads what facts bring along: three statements for people, one for labs and two for offers, however many facts there are. */
@Component
class Company {

    private final People people;
    private final LabDirectory labs;
    private final Timeline timeline;
    private final Packages packages;

    Company(People people, LabDirectory labs, Timeline timeline, Packages packages) {
        this.people = people;
        this.labs = labs;
        this.timeline = timeline;
        this.packages = packages;
    }

    /** What each of the facts brings along, by its id; nothing where none of it is asked for. */
    Function<Entry, @Nullable IncludedView> of(List<Entry> entries, Set<Include> asked, Vantage vantage) {
        boolean withPeople = asked.contains(Include.RESEARCHER);
        boolean withLabs = asked.contains(Include.LABS);
        boolean withOffers = asked.contains(Include.OFFER);
        if (!withPeople && !withLabs && !withOffers) {
            return entry -> null;
        }
        Map<String, ResearcherCard> cards = withPeople ? people(entries, vantage) : Map.of();
        Map<String, LabCard> houses = withLabs ? labs(entries) : Map.of();
        Map<FactId, OfferApi.OfferView> offers = withOffers ? offers(entries, vantage) : Map.of();
        return entry -> new IncludedView(
                withPeople
                        ? each(
                                named(entry).map(PersonRef::slug),
                                cards,
                                card -> ResearcherApi.ResearcherView.of(card, null, null))
                        : null,
                withLabs ? each(sides(entry).map(LabRef::slug), houses, IncludedView.IncludedLab::of) : null,
                followed(entry)
                        .flatMap(offer -> Stream.ofNullable(offers.get(offer)))
                        .findFirst()
                        .orElse(null));
    }

    private static <T, V> List<V> each(Stream<String> slugs, Map<String, T> known, Function<T, V> view) {
        return slugs.distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(view)
                .toList();
    }

    private Map<String, ResearcherCard> people(Collection<Entry> entries, Vantage vantage) {
        List<String> slugs = entries.stream()
                .flatMap(Company::named)
                .map(PersonRef::slug)
                .distinct()
                .toList();
        return people.cards(slugs, labs.tree(), vantage).stream()
                .collect(toMap(card -> card.ref().slug(), Function.identity()));
    }

    private Map<String, LabCard> labs(Collection<Entry> entries) {
        List<String> slugs = entries.stream()
                .flatMap(Company::sides)
                .map(LabRef::slug)
                .distinct()
                .toList();
        return labs.cards(slugs).stream().collect(toMap(LabCard::slug, Function.identity()));
    }

    private Map<FactId, OfferApi.OfferView> offers(Collection<Entry> entries, Vantage vantage) {
        List<FactId> ids =
                entries.stream().flatMap(Company::followed).distinct().toList();
        Map<FactId, List<Dossier.Account>> accounts = ids.isEmpty() ? Map.of() : packages.of(ids, vantage);
        return timeline.entries(ids, vantage).stream().collect(toMap(Entry::id, offer ->
                (OfferApi.OfferView) FactView.of(offer, accounts.getOrDefault(offer.id(), List.of()), vantage)));
    }

    private static Stream<FactId> followed(Entry entry) {
        return entry.story() instanceof Story.Moved ? entry.offer().stream() : Stream.empty();
    }

    private static Stream<PersonRef> named(Entry entry) {
        Whom whom = entry.story() instanceof Story.Moved moved
                ? moved.who()
                : entry.story() instanceof Story.Offered offered ? offered.to() : null;
        return whom == null ? Stream.empty() : Stream.concat(Stream.ofNullable(whom.person()), whom.members().stream());
    }

    private static Stream<LabRef> sides(Entry entry) {
        Story story = entry.story();
        if (story instanceof Story.Moved moved) {
            return both(moved.from(), moved.to());
        }
        if (story instanceof Story.Offered offered) {
            return both(offered.employer(), offered.by());
        }
        return story instanceof Story.Dealt dealt
                ? both(dealt.investor(), dealt.target())
                : story instanceof Story.Marked marked ? Stream.ofNullable(marked.lab()) : Stream.empty();
    }

    private static Stream<LabRef> both(@Nullable LabRef one, @Nullable LabRef other) {
        return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other));
    }
}
