package org.talentmoves.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What rows say of the offers to which they point. People who are unknown are told elsewhere, and not held against a row. */
final class OfferChecks {
    private final Sheets sheets;
    private final Archive archive;
    private final Refusals refusals;
    private final Set<String> people;
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> toSomebody = new HashSet<>();

    OfferChecks(Sheets sheets, Archive archive, Refusals refusals) {
        this.sheets = sheets;
        this.archive = archive;
        this.refusals = refusals;
        this.people = sheets.of(ResearcherRow.FORM).keys();
        sheets.of(OfferRow.FORM).aligned().stream()
                .filter(row -> row.has(WhoColumns.RESEARCHER) && !row.has(WhoColumns.GROUP_LABEL))
                .forEach(row -> toSomebody.add(row.key(OfferRow.FORM)));
        sheets.of(OfferRow.FORM).rows().stream()
                .filter(row -> isKnown(row.cell(WhoColumns.RESEARCHER)))
                .forEach(row -> given.put(row.key(OfferRow.FORM), row.cell(WhoColumns.RESEARCHER)));
    }

    void check() {
        sheets.of(MoveRow.FORM).aligned().forEach(row -> checkFollowed(row, to(row.cell(MoveRow.OFFER))));
        sheets.of(PayTermRow.FORM)
                .aligned()
                .forEach(row -> Refusals.comparing(() -> checkScope(row, to(row.cell(PayTermRow.OFFER)))));
    }

    private void checkFollowed(Row move, String to) {
        String who = move.cell(WhoColumns.RESEARCHER);
        boolean isTold = who.isEmpty() ? move.has(WhoColumns.GROUP_LABEL) : isKnown(who);
        if (!to.isEmpty() && !to.equals(who) && isTold) {
            refusals.add(move.refused(
                    MoveRow.OFFER,
                    "%s went to %s; name an offer to whoever moved.".formatted(move.cell(MoveRow.OFFER), to)));
        }
    }

    private void checkScope(Row term, String to) {
        boolean isToSomebody = !to.isEmpty() || toSomebody.contains(term.cell(PayTermRow.OFFER));
        if (isToSomebody && term.need(PayTermRow.SCOPE).isOfAGroup()) {
            refusals.add(
                    term.refused(PayTermRow.SCOPE, "The offer went to one person; this is for offers to a group."));
        }
    }

    /** The person to whom an offer went; empty for a group, and where there is no such offer. */
    private String to(String offer) {
        return given.getOrDefault(
                offer,
                archive.row(OfferRow.FILE, offer)
                        .map(row -> row.cell(WhoColumns.RESEARCHER))
                        .orElse(""));
    }

    private boolean isKnown(String researcher) {
        return people.contains(researcher) || archive.has(ResearcherRow.FILE, researcher);
    }
}
