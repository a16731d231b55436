package org.talentmoves.check;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.SourceKind;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;

/** A finding as it is read, with the number of all findings of its check. */
record FindingRow(int found, Finding finding) {

    private static final String NAMED = """
            with broken as materialized (%s),
            found as materialized (
                select * from broken
                where facts is null or not exists (select from assessment
                    where standing = 'RETRACTED'
                        and fact_id in (select unnest(array[fact, offer_id])
                                        from unnest(facts) fact left join pay_term on pay_term_id = fact))
            ),
            shown as (select *, (select count(*) from found) as total from found order by key limit :most)
            select total, key, facts, dates, usual, pages, person.*, lab.*, source.*,
                   component, scope, period, years, low, high, currency, qualifier, note
            from shown
            left join lateral (
                select array_agg(coalesce(offer_id, fact) order by place) as pages
                from unnest(facts) with ordinality as named(fact, place) left join pay_term on pay_term_id = fact
            ) page on true
            left join lateral (
                select array_agg(slug order by place) as person_slugs, array_agg(name order by place) as person_names,
                       array_agg(name_zh order by place) as person_names_zh
                from unnest(people) with ordinality as named(researcher_id, place) join person using (researcher_id)
            ) person on true
            left join lateral (
                select array_agg(slug order by place) as lab_slugs, array_agg(name order by place) as lab_names,
                       array_agg(name_zh order by place) as lab_names_zh
                from unnest(labs) with ordinality as named(lab_id, place) join lab using (lab_id)
            ) lab on true
            left join lateral (
                select array_agg(slug order by place) as slugs, array_agg(publisher order by place) as publishers,
                       array_agg(title order by place) as titles, array_agg(url order by place) as urls,
                       array_agg(published_on order by place) as published,
                       array_agg(language order by place) as languages, array_agg(kind order by place) as kinds
                from unnest(sources) with ordinality as named(source_id, place) join source using (source_id)
            ) source on true
            left join pay_term on pay_term_id = facts[1]
            order by key""";

    /** The query of a check with the names of all that it finds, at most {@code :most}; nothing of what was retracted. */
    static String of(String sql) {
        return NAMED.formatted(sql);
    }

    static FindingRow read(ResultSet row, String check) throws SQLException {
        Finding finding = new Finding(
                check,
                check + ":" + row.getString("key"),
                Columns.of(row, "facts", "pages").read(at -> new Finding.Place(fact(at, 0), fact(at, 1))),
                Columns.of(row, "person_slugs", "person_names", "person_names_zh")
                        .read(at -> new PersonRef(at.text(0), at.text(1), at.textOrNone(2))),
                Columns.of(row, "lab_slugs", "lab_names", "lab_names_zh")
                        .read(at -> new LabRef(at.text(0), at.text(1), at.textOrNone(2))),
                Columns.of(row, "slugs", "publishers", "titles", "urls", "published", "languages", "kinds")
                        .read(FindingRow::source),
                dates(row),
                row.getString("component") == null ? null : pay(row),
                row.getObject("usual", Long.class));
        return new FindingRow(row.getInt("total"), finding);
    }

    private static FactId fact(Columns.Place at, int column) {
        return new FactId(at.text(column));
    }

    private static SourceRef source(Columns.Place at) {
        return new SourceRef(
                at.text(0),
                at.textOrNone(1),
                at.textOrNone(2),
                at.textOrNone(3),
                date(at.textOrNone(4)),
                at.textOrNone(5),
                SourceKind.valueOf(at.text(6)));
    }

    private static List<@Nullable PartialDate> dates(ResultSet row) throws SQLException {
        List<@Nullable PartialDate> dates = new ArrayList<>();
        for (String edtf : Columns.texts(row, "dates")) {
            dates.add(date(edtf));
        }
        return dates;
    }

    private static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.of(edtf);
    }

    private static Pay pay(ResultSet row) throws SQLException {
        Amount amount = new Amount(
                row.getObject("low", Long.class),
                row.getObject("high", Long.class),
                row.getString("currency"),
                Qualifier.valueOf(row.getString("qualifier")));
        return new Pay(
                PayComponent.valueOf(row.getString("component")),
                PayScope.valueOf(row.getString("scope")),
                PayPeriod.valueOf(row.getString("period")),
                row.getObject("years", BigDecimal.class),
                amount,
                row.getString("note"));
    }
}
