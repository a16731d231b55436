package org.talentmoves.timeline;

import java.util.List;
import org.talentmoves.source.Assessment;

/**
 * Everything known of one fact.
 *
 * @param accounts the whole package of an offer, or of the offer that a move followed; empty for other facts
 * @param related other facts that belong to it: the moves after an offer, the offer before a move, the deals between the
 *     two labs of a move
 */
public record Dossier(Entry entry, List<Cited> citations, List<Account> accounts, List<Entry> related) {

    /** One account of the pay: a term with a standing and citations of its own. */
    public record Account(Term term, Assessment assessment, boolean headline, List<Cited> citations) {

        Account with(List<Cited> cited) {
            return new Account(term, assessment, headline, cited);
        }
    }
}
