package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;
import org.talentmoves.move.Circumstances;
import org.talentmoves.move.Ends;
import org.talentmoves.move.MoveKind;
import org.talentmoves.move.Moves.Announcement;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Slug;

/** A row of moves.csv. */
final class MoveRow {
    static final String FILE = "moves.csv";
    static final Column<FactId> ID = needed("id", Cell.fact(FactKind.MOVE));
    static final Column<List<Slug>> MEMBERS =
            maybe("members", Cell.list(Cell.SLUG)).in(ResearcherRow.FILE);
    static final Column<Slug> FROM_LAB = maybe("from_lab", Cell.SLUG).in(LabRow.FILE);
    static final Column<Slug> TO_LAB = maybe("to_lab", Cell.SLUG).in(LabRow.FILE);
    static final Column<MoveKind> KIND = needed("kind", Cell.word(MoveKind.class));
    static final DateColumns ANNOUNCED = DateColumns.of("announced_on", "announced_approximate");
    static final DateColumns EFFECTIVE = DateColumns.of("effective_on", "effective_approximate");
    static final Column<String> ROLE = maybe("role", Cell.text(role -> told(role, null)));
    static final Column<FactId> OFFER =
            maybe("offer", Cell.fact(FactKind.OFFER)).in(OfferRow.FILE);
    static final Column<String> NOTE = maybe("note", Cell.text(note -> told(null, note)));

    private static final There THERE = new There("""
            select move_id as id, researcher.slug as researcher, headcount, lower(headcount_qualifier) as headcount_qualifier,
                group_label, group_label_zh,
                (select string_agg(member.slug, '|' order by position)
                 from move_member join researcher member using (researcher_id)
                 where move_member.move_id = move.move_id) as members,
                origin.slug as from_lab, goal.slug as to_lab, lower(move.kind) as kind,
                rtrim(announced_on, '~') as announced_on, coalesce(announced_on like '%~', false) as announced_approximate,
                rtrim(effective_on, '~') as effective_on, coalesce(effective_on like '%~', false) as effective_approximate,
                role, offer_id as offer, move.note
            from move
                left join researcher using (researcher_id)
                left join lab origin on origin.lab_id = from_lab_id
                left join lab goal on goal.lab_id = to_lab_id""", "move_id", "length(move_id), move_id");

    static final Form FORM = new Form(
            FILE,
            List.of(
                    ID,
                    WhoColumns.RESEARCHER,
                    WhoColumns.HEADCOUNT,
                    WhoColumns.HEADCOUNT_QUALIFIER,
                    WhoColumns.GROUP_LABEL,
                    WhoColumns.GROUP_LABEL_ZH,
                    MEMBERS,
                    FROM_LAB,
                    TO_LAB,
                    KIND,
                    ANNOUNCED.date(),
                    ANNOUNCED.approximate(),
                    EFFECTIVE.date(),
                    EFFECTIVE.approximate(),
                    ROLE,
                    OFFER,
                    NOTE),
            List.of(ID),
            THERE,
            MoveRow::check);

    private MoveRow() {}

    private static void check(Row row, Refusals refusals) {
        WhoColumns.check(row, refusals);
        if (row.has(MEMBERS) && !row.has(WhoColumns.GROUP_LABEL)) {
            refusals.add(row.refused(MEMBERS, "Only a group has members."));
        }
        Refusals.comparing(() -> checkMembers(row, refusals));
        LabId from = Ids.anyLab(row, FROM_LAB);
        LabId to = Ids.anyLab(row, TO_LAB);
        boolean apart =
                from == null || to == null || refusals.trying(row, TO_LAB, () -> new Ends(MoveKind.HIRE, from, to));
        LabId elsewhere = apart ? to : new LabId(UUID.randomUUID());
        refusals.trying(row, KIND, () -> new Ends(row.need(KIND), from, elsewhere));
        ANNOUNCED.check(row, refusals);
        EFFECTIVE.check(row, refusals);
    }

    private static void checkMembers(Row row, Refusals refusals) {
        if (row.has(WhoColumns.HEADCOUNT) && row.has(WhoColumns.HEADCOUNT_QUALIFIER)) {
            HeadCount count = new HeadCount(row.need(WhoColumns.HEADCOUNT), row.need(WhoColumns.HEADCOUNT_QUALIFIER));
            if (!count.admits(row.list(MEMBERS).size())) {
                refusals.add(row.refused(MEMBERS, "More people are named than the group has."));
            }
        }
    }

    static Announcement announcement(Row row, Ids ids) {
        return new Announcement(WhoColumns.of(row, ids), ends(row, row.need(KIND), ids), circumstances(row));
    }

    static List<ResearcherId> members(Row row, Ids ids) {
        return row.list(MEMBERS).stream().map(ids::researcher).toList();
    }

    private static Ends ends(Row row, MoveKind kind, Ids ids) {
        return new Ends(kind, ids.lab(row, FROM_LAB), ids.lab(row, TO_LAB));
    }

    private static Circumstances circumstances(Row row) {
        return new Circumstances(ANNOUNCED.of(row), EFFECTIVE.of(row), row.get(ROLE), row.get(OFFER), row.get(NOTE));
    }

    private static Circumstances told(@Nullable String role, @Nullable String note) {
        return new Circumstances(null, null, role, null, note);
    }
}
