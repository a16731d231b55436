package org.talentmoves.timeline.api;

import java.util.List;
import java.util.function.BiFunction;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;

/**
 * The pay terms that are as sure as is asked for.
 *
 * @param lessSure how many others there are, those retracted aside
 */
record PackageView(List<TermView> terms, int lessSure) {

    static final String LESS_SURE =
            "How many accounts of the pay `minStanding` leaves out of `package`; `sentences` tell them all the same.";

    static PackageView of(
            Entry entry, List<Dossier.Account> accounts, BiFunction<Entry, Dossier.Account, TermView> view) {
        List<TermView> terms = entry.offer().isEmpty()
                ? List.of()
                : accounts.stream()
                        .filter(Dossier.Account::sure)
                        .map(account -> view.apply(entry, account))
                        .toList();
        return new PackageView(terms, (int)
                accounts.stream().filter(Dossier.Account::isLessSure).count());
    }
}
