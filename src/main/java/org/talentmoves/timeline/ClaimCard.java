package org.talentmoves.timeline;

import java.util.List;

/**
 * Who says a fact, who denies it and who repeats it.
 *
 * @param citations of the fact itself
 * @param accounts of the pay, each with its own citations; empty for facts without a package
 */
public record ClaimCard(List<Cited> citations, List<Dossier.Account> accounts) {

    static final ClaimCard NOTHING = new ClaimCard(List.of(), List.of());
}
