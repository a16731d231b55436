package org.talentmoves.intake;

import java.util.List;

/** The twelve files, in an order in which no row needs a later file. */
final class Forms {
    static final List<Form> ALL = List.of(
            LabRow.FORM,
            ResearcherRow.FORM,
            SourceRow.FORM,
            OfferRow.FORM,
            PayTermRow.FORM,
            MoveRow.FORM,
            DealRow.FORM,
            BenchmarkRow.FORM,
            MilestoneRow.FORM,
            CitationRow.FORM,
            OverrideRow.FORM,
            FormerAddressRow.FORM);

    private Forms() {}

    static List<String> names() {
        return ALL.stream().map(Form::file).toList();
    }

    static int position(String file) {
        return names().indexOf(file);
    }
}
