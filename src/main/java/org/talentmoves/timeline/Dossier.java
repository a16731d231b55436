package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Standing;

/**
 * Everything known of one fact.
 *
 * @param accounts the whole package of an offer, or of the offer that a move followed; empty for other facts
 * @param leftOut how many citations of it and of its package do not count, as they had not surely been published by the day
 * @param related other facts that belong to it: the moves after an offer, the offer before a move, the deals between the
 *     two labs of a move
 */
public record Dossier(Entry entry, List<Cited> citations, List<Account> accounts, int leftOut, List<Entry> related) {

    /** Itself, when it is of the version asked for or none was asked for; refuses with {@link VersionNotFound} otherwise. */
    public Dossier mustBe(@Nullable Integer version) {
        if (version != null && version != entry.version()) {
            throw new VersionNotFound(entry.id(), version, entry.version());
        }
        return this;
    }

    /** Who says what of it, and of its pay. */
    public ClaimCard card() {
        return new ClaimCard(citations, accounts);
    }

    /** How many citations are left out, for what tells it as of lists. */
    public Missing missing() {
        return new Missing(leftOut, 0);
    }

    /**
     * One account of the pay: a term with a standing and citations of its own.
     *
     * @param sure whether it is as sure as is asked for; one that is not is told in sentences, and shown nowhere else
     */
    public record Account(Term term, Assessment assessment, boolean headline, boolean sure, List<Cited> citations) {

        /**
         * With who says so and who denies it: “up to US$9m (sign-on bonus, once), according to Gazette, denied by Halcyon”.
         *
         * @param isOfAGroup whether the offer went to a group
         */
        public String says(boolean isOfAGroup, Wording wording) {
            PayPhrase pay = new PayPhrase(term.pay(), isOfAGroup, wording);
            return new Attribution(assessment, null, false, wording).listed(pay.listed());
        }

        public boolean isRetracted() {
            return assessment.standing() == Standing.RETRACTED;
        }

        /** Whether it is left out, as it is not sure enough, and not because it was retracted. */
        public boolean isLessSure() {
            return !sure && !isRetracted();
        }

        Account with(List<Cited> cited) {
            return new Account(term, assessment, headline, sure, cited);
        }
    }
}
