package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.OriginTree;
import org.talentmoves.timeline.Vantage;

/**
 * A fact as its page shows it.
 *
 * @param told its sentences, that in the language of the page first
 */
public record FactView(Dossier dossier, Vantage vantage, List<Citing.Told> told, Cite cite) {

    public Entry entry() {
        return dossier.entry();
    }

    /** Whether the fact itself is not denied, but an account of its pay is. */
    public boolean onlyThePayIsContested() {
        return entry().assessment().standing() != Standing.CONTESTED && entry().isPayContested();
    }

    /** Whether somebody denies the fact, or an account of its pay. */
    public boolean isDenied() {
        return card().isDenied();
    }

    /** Whether it is told as of today, and was not retracted. */
    boolean isAsItIsNow() {
        return vantage.equals(Vantage.NOW) && !entry().assessment().isRetracted();
    }

    public ClaimCard card() {
        return dossier.card();
    }

    /** The addresses of the sources, in the order in which the page links to them. */
    public List<String> addresses() {
        return Stream.concat(
                        card().shown().stream().flatMap(account -> inOrder(account.citations())),
                        inOrder(dossier.citations()))
                .map(cited -> cited.source().url())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<Cited> inOrder(List<Cited> citations) {
        return Stream.of(Stance.values())
                .flatMap(stance -> OriginTree.of(citations, stance).stream())
                .flatMap(tree -> tree.inOrder().stream());
    }
}
