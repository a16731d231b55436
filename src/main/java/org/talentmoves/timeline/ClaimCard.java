package org.talentmoves.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.talentmoves.source.Stance;

/**
 * Who says a fact, who denies it and who repeats it.
 *
 * @param citations of the fact itself
 * @param accounts of the pay, each with its own citations, however sure; empty for facts without a package
 */
public record ClaimCard(List<Cited> citations, List<Dossier.Account> accounts) {

    public static final ClaimCard NOTHING = new ClaimCard(List.of(), List.of());

    /** The accounts of the pay that are as sure as is asked for. */
    public List<Dossier.Account> shown() {
        return accounts.stream().filter(Dossier.Account::sure).toList();
    }

    /** Those that are not, without those that were retracted, which nothing tells any more. */
    public List<Dossier.Account> lessSure() {
        return accounts.stream().filter(Dossier.Account::isLessSure).toList();
    }

    /** What is told of a fact by what stands on its card; what belongs to it is not looked for. */
    public Dossier of(Entry entry) {
        return new Dossier(entry, citations, accounts, 0, List.of());
    }

    /**
     * What is said of the accounts of the pay that a fact tells: of those that are as sure as is asked for, of a fact that was
     * retracted of all; but of none that was retracted itself.
     */
    public Stream<Cited> ofPay(Entry fact) {
        return accounts.stream()
                .filter(account -> !account.isRetracted())
                .filter(account -> account.sure() || fact.assessment().isRetracted())
                .flatMap(account -> account.citations().stream());
    }

    /** How many citations it has. */
    int size() {
        return citations.size()
                + accounts.stream()
                        .mapToInt(account -> account.citations().size())
                        .sum();
    }

    /** Whether somebody denies the fact, or an account of the pay. */
    public boolean isDenied() {
        return Stream.concat(citations.stream(), accounts.stream().flatMap(account -> account.citations().stream()))
                .anyMatch(cited -> cited.statement().stance() == Stance.DENIES);
    }
}
