package org.talentmoves.insight;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Packages;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

/** Reads accounts of pay with their offers; two statements for any number. */
@Component
class PayAccounts {

    private final Timeline timeline;
    private final Packages packages;

    PayAccounts(Timeline timeline, Packages packages) {
        this.timeline = timeline;
        this.packages = packages;
    }

    /** All accounts of the packages of some offers, by their ids. */
    Map<FactId, PayAccount> of(Collection<FactId> offers, Vantage vantage) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        Map<FactId, Entry> entries = timeline.entries(offers, vantage).stream().collect(toMap(Entry::id, identity()));
        Map<FactId, List<Dossier.Account>> told = packages.of(entries.keySet(), vantage);
        Map<FactId, PayAccount> accounts = new HashMap<>();
        entries.forEach((offer, entry) -> told.getOrDefault(offer, List.of())
                .forEach(account -> accounts.put(account.term().id(), new PayAccount(entry, account))));
        return accounts;
    }

    static List<FactId> facts(Array ids) throws SQLException {
        return Stream.of((String[]) ids.getArray()).map(FactId::new).toList();
    }
}
