package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentmoves.researcher.NameKind;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;

/** A row of researchers.csv. */
final class ResearcherRow {
    static final String FILE = "researchers.csv";
    static final Column<Slug> SLUG = needed("slug", Cell.SLUG);
    static final Column<String> NAME = needed("name", Cell.text(PersonName::primary));
    static final Column<String> NAME_ZH = maybe("name_zh", Cell.text(PersonName::simplifiedChinese));
    static final Column<List<String>> ALIASES = maybe("aliases", Cell.list(Cell.text(PersonName::variant)));
    static final Column<String> EXPERTISE =
            maybe("expertise", Cell.text(expertise -> Text.line("The expertise", expertise, 300)));
    static final Column<List<Slug>> DISTINCT_FROM =
            maybe("distinct_from", Cell.list(Cell.SLUG)).in(FILE);

    static final Column<List<String>> TRANSLITERATIONS = names("transliterations");
    static final Column<List<String>> FORMER = names("former_names");
    static final Column<List<String>> MISSPELLINGS = names("misspellings");

    private static final Map<NameKind, Column<List<String>>> OTHER_NAMES = new EnumMap<>(Map.of(
            NameKind.VARIANT, ALIASES,
            NameKind.TRANSLITERATION, TRANSLITERATIONS,
            NameKind.FORMER, FORMER,
            NameKind.MISSPELLING, MISSPELLINGS));

    private static final There THERE = new There("""
            select slug, researcher_id as identity,
                (select name from researcher_name n
                 where n.researcher_id = r.researcher_id and kind = 'PRIMARY') as name,
                (select name from researcher_name n
                 where n.researcher_id = r.researcher_id and kind = 'NATIVE' and language = 'zh-Hans'
                 order by position limit 1) as name_zh,
                (select string_agg(name, '|' order by position) from researcher_name n
                 where n.researcher_id = r.researcher_id and kind = 'VARIANT') as aliases,
                (select string_agg(name, '|' order by position) from researcher_name n
                 where n.researcher_id = r.researcher_id and kind = 'TRANSLITERATION') as transliterations,
                (select string_agg(name, '|' order by position) from researcher_name n
                 where n.researcher_id = r.researcher_id and kind = 'FORMER') as former_names,
                (select string_agg(name, '|' order by position) from researcher_name n
                 where n.researcher_id = r.researcher_id and kind = 'MISSPELLING') as misspellings,
                expertise,
                (select string_agg(other.slug, '|' order by other.slug collate "C")
                 from researcher_distinct_from d join researcher other on other.researcher_id = d.other_id
                 where d.researcher_id = r.researcher_id) as distinct_from
            from researcher r""", "r.slug", "r.slug collate \"C\"");

    static final Form FORM = new Form(
            FILE,
            List.of(SLUG, NAME, NAME_ZH, ALIASES, EXPERTISE, DISTINCT_FROM, TRANSLITERATIONS, FORMER, MISSPELLINGS),
            List.of(SLUG),
            THERE,
            ResearcherRow::check);

    private ResearcherRow() {}

    private static Column<List<String>> names(String column) {
        return maybe(column, Cell.list(Cell.text(PersonName::variant))).optional();
    }

    private static void check(Row row, Refusals refusals) {
        if (row.has(NAME_ZH) && row.cell(NAME_ZH).equals(row.cell(NAME))) {
            refusals.add(row.refused(NAME_ZH, "“%s” is given as a name already.".formatted(row.cell(NAME))));
        }
        Set<String> given = new HashSet<>(List.of(row.cell(NAME), row.cell(NAME_ZH)));
        OTHER_NAMES.values().forEach(column -> {
            refusals.tellTwice(row, column, given);
            given.addAll(row.pieces(column));
        });
        int itself = row.pieces(DISTINCT_FROM).indexOf(row.cell(SLUG));
        if (itself >= 0) {
            refusals.add(row.refused(DISTINCT_FROM, "Nobody is distinct from themselves.")
                    .ofPiece(itself));
        }
    }

    static List<PersonName> names(Row row) {
        List<PersonName> names = new ArrayList<>();
        names.add(PersonName.primary(row.need(NAME)));
        if (row.has(NAME_ZH)) {
            names.add(PersonName.simplifiedChinese(row.need(NAME_ZH)));
        }
        OTHER_NAMES.forEach(
                (kind, column) -> row.list(column).forEach(name -> names.add(PersonName.called(name, kind))));
        return names;
    }
}
