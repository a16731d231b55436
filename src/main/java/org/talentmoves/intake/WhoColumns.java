package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Slug;

/** The columns that say who a fact is about: one researcher or a group. */
final class WhoColumns {
    private static final Reading<Qualifier> QUALIFIERS =
            Cell.word(Qualifier.class).accepted(qualifier -> new HeadCount(1, qualifier));

    static final Column<Slug> RESEARCHER = maybe("researcher", Cell.SLUG).in(ResearcherRow.FILE);
    static final Column<Integer> HEADCOUNT =
            maybe("headcount", Cell.count(people -> new HeadCount(people, Qualifier.EXACT)));
    static final Column<Qualifier> HEADCOUNT_QUALIFIER = maybe("headcount_qualifier", QUALIFIERS);
    static final Column<String> GROUP_LABEL = maybe("group_label", Cell.text(label -> new Group(label, null, null)));
    static final Column<String> GROUP_LABEL_ZH =
            maybe("group_label_zh", Cell.text(label -> new Group("group", label, null)));

    private static final ResearcherId ANYBODY = new ResearcherId(new UUID(0, 0));
    private static final Group ANY_GROUP = new Group("a group", null, null);

    private WhoColumns() {}

    static void check(Row row, Refusals refusals) {
        if (row.has(HEADCOUNT) != row.has(HEADCOUNT_QUALIFIER)) {
            refusals.add(row.refused(
                    row.has(HEADCOUNT) ? HEADCOUNT_QUALIFIER : HEADCOUNT,
                    "A number of people and its qualifier are given together or not at all."));
        }
        boolean isOne = row.has(RESEARCHER) != row.has(GROUP_LABEL);
        if (!isOne) {
            Column<?> column = row.has(RESEARCHER) ? GROUP_LABEL : RESEARCHER;
            refusals.trying(
                    row,
                    column,
                    () -> new Who(row.has(RESEARCHER) ? ANYBODY : null, row.has(GROUP_LABEL) ? ANY_GROUP : null));
        }
        if (isOne && !row.has(GROUP_LABEL)) {
            Stream.of(HEADCOUNT, GROUP_LABEL_ZH)
                    .filter(row::has)
                    .forEach(left -> refusals.add(
                            row.refused(left, "Only a group has this; leave it empty for one researcher.")));
        }
    }

    static Who of(Row row, Ids ids) {
        Slug researcher = row.get(RESEARCHER);
        return new Who(researcher == null ? null : ids.researcher(researcher), group(row));
    }

    private static @Nullable Group group(Row row) {
        return row.has(GROUP_LABEL) ? new Group(row.need(GROUP_LABEL), row.get(GROUP_LABEL_ZH), headCount(row)) : null;
    }

    private static @Nullable HeadCount headCount(Row row) {
        return row.has(HEADCOUNT) ? new HeadCount(row.need(HEADCOUNT), row.need(HEADCOUNT_QUALIFIER)) : null;
    }
}
