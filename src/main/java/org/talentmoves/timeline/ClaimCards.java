package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;

/** Who says what of many facts at once. */
@Service
@Transactional(readOnly = true)
public class ClaimCards {

    private final Packages packages;
    private final CitedSources cited;

    ClaimCards(Packages packages, CitedSources cited) {
        this.packages = packages;
        this.cited = cited;
    }

    /** The card of each of the facts; three statements for any number of them, two where none has a package. */
    public Map<FactId, ClaimCard> of(List<Entry> entries, Vantage vantage) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<FactId, List<Dossier.Account>> accounts = accounts(entries, vantage);
        Map<FactId, List<Cited>> citations = cited
                .about(
                        Stream.concat(
                                        entries.stream().map(Entry::id),
                                        accounts.values().stream()
                                                .flatMap(List::stream)
                                                .map(account -> account.term().id()))
                                .toList(),
                        vantage)
                .stream()
                .collect(groupingBy(Cited::fact));
        return entries.stream().collect(toMap(Entry::id, entry -> card(entry, accounts, citations)));
    }

    private Map<FactId, List<Dossier.Account>> accounts(Collection<Entry> entries, Vantage vantage) {
        List<FactId> offers = entries.stream()
                .flatMap(entry -> entry.offer().stream())
                .distinct()
                .toList();
        return offers.isEmpty() ? Map.of() : packages.of(offers, vantage);
    }

    private static ClaimCard card(
            Entry entry, Map<FactId, List<Dossier.Account>> accounts, Map<FactId, List<Cited>> citations) {
        return new ClaimCard(
                citations.getOrDefault(entry.id(), List.of()),
                entry.offer().stream()
                        .flatMap(offer -> accounts.getOrDefault(offer, List.of()).stream())
                        .map(account -> account.with(
                                citations.getOrDefault(account.term().id(), List.of())))
                        .toList());
    }
}
