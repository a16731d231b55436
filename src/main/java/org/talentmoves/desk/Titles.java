package org.talentmoves.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;

/** How proposals are called in lists, in the language of a page: two statements for any number of them. */
@Component
@Transactional(readOnly = true)
public class Titles {

    private static final String OFFERS = """
            select offer_id, coalesce(person.name, group_label) as who, coalesce(person.name_zh, group_label_zh) as who_zh,
                   bidder.name as by_lab, bidder.name_zh as by_lab_zh,
                   employer.name as employer, employer.name_zh as employer_zh
            from offer left join person using (researcher_id)
                join lab bidder on bidder.lab_id = by_lab_id left join lab employer on employer.lab_id = employer_id
            where offer_id = any (:offers)""";

    private final TypedNames names;
    private final JdbcClient jdbc;

    Titles(TypedNames names, JdbcClient jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    public String of(Draft draft, Locale locale) {
        return of(List.of(draft), locale).get(0);
    }

    /** In the same order. */
    public List<String> of(List<Draft> drafts, Locale locale) {
        Wordings wordings = wordings(
                drafts.stream().flatMap(draft -> Title.first(draft).stream()).toList(), locale);
        return drafts.stream().map(draft -> wordings.of(draft).all()).toList();
    }

    /** Of each part but for citations, by its key. */
    public Map<String, String> ofParts(Draft draft, Locale locale) {
        List<Draft.Part> parts =
                draft.parts().stream().filter(part -> !About.isCitation(part)).toList();
        Title title = wordings(parts, locale).of(draft);
        return parts.stream().collect(Collectors.toMap(Draft.Part::key, title::of));
    }

    private Wordings wordings(List<Draft.Part> parts, Locale locale) {
        return new Wordings(names.in(parts, Set.of(Input.LAB, Input.RESEARCHER)), offers(parts), locale);
    }

    private Map<String, Bidding> offers(Collection<Draft.Part> parts) {
        String[] offers = parts.stream()
                .filter(part -> part.kind().equals(PartKind.PAY_TERM.word()))
                .map(part -> part.field("offer"))
                .filter(offer -> offer.matches("o\\d+"))
                .distinct()
                .toArray(String[]::new);
        return offers.length == 0
                ? Map.of()
                : jdbc.sql(OFFERS).param("offers", offers).query(Titles::read).list().stream()
                        .collect(Collectors.toMap(Bidding::offer, Function.identity()));
    }

    private static Bidding read(ResultSet row, int number) throws SQLException {
        return new Bidding(row.getString("offer_id"), named(row, "who"), named(row, "employer"), named(row, "by_lab"));
    }

    private static @Nullable Named named(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : new Named("", name, row.getString(column + "_zh"));
    }

    /** Whose pay it is that was offered, by whom, and where they were. */
    record Bidding(
            String offer,
            @Nullable Named who,
            @Nullable Named employer,
            @Nullable Named by) {}

    /** All that the titles need to know of what is public. */
    private record Wordings(TypedNames.Meant names, Map<String, Bidding> offers, Locale locale) {

        Title of(Draft draft) {
            return new Title(draft, names, offers, locale);
        }
    }
}
