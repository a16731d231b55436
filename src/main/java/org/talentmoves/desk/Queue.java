package org.talentmoves.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Signature;
import tools.jackson.databind.json.JsonMapper;

/** The proposals at the desk: those that wait, longest first; and one's own. */
@Service
@Transactional(readOnly = true)
public class Queue {

    /** How many of a list are shown. */
    public static final int MOST = 100;

    private static final String LIST = """
            select proposal.*, author_id = :account as own,
                   (select count(*) from proposal_remark said where said.proposal_id = proposal.proposal_id) as remarks,
                   exists (select from proposal_remark said where said.proposal_id = proposal.proposal_id
                           and said.author_id <> proposal.author_id and said.at > proposal.seen_at)
                       or decided_at > seen_at as asked,
                   exists (select from proposal_opened opened where opened.proposal_id = proposal.proposal_id
                           and opened.account_id = :account and opened.version = proposal.version) as opened
            from proposal
            where (state <> 'DRAFT' or author_id = :account) and (state <> 'WITHDRAWN' or author_id = :account)
                and case :list
                    when 'waiting' then state = 'SUBMITTED'
                    when 'mine' then author_id = :account and (state in ('DRAFT', 'SUBMITTED') or decided_at > seen_at)
                    else state in ('APPROVED', 'REJECTED', 'WITHDRAWN')
                end
                and (:form = '' or form = :form)
                and (:author = '' or lower(author) like '%' || lower(:author) || '%')
            order by case when :list = 'decided' then decided_at end desc nulls last,
                     case when :list = 'mine' then saved_at end desc,
                     submitted_at, proposal_id
            limit :most""";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A list of at most {@link #MOST}: {@code waiting}, {@code mine}, {@code decided}. */
    public List<Waiting> list(String list, String form, String author, Signature reader) {
        return jdbc.sql(LIST)
                .param("list", list)
                .param("form", form)
                .param("author", author.replaceAll("[%_\\\\]", "\\\\$0"))
                .param("account", reader.account())
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    /** The numbers of other proposals that wait and are about the same, as far as their titles tell. */
    public List<Long> alike(Draft draft, @Nullable Long except) {
        String title = title(draft).toLowerCase(Locale.ROOT);
        return title.length() < 4
                ? List.of()
                : jdbc
                        .sql(
                                "select proposal_id, draft from proposal where state = 'SUBMITTED' order by submitted_at desc limit 200")
                        .query((row, number) -> Map.entry(
                                row.getLong("proposal_id"), title(json.readValue(row.getString("draft"), Draft.class))))
                        .stream()
                        .filter(other -> !other.getKey().equals(except)
                                && other.getValue().toLowerCase(Locale.ROOT).equals(title))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("proposal_id"),
                row.getInt("version"),
                row.getString("form"),
                Act.valueOf(row.getString("act")),
                ProposalState.valueOf(row.getString("state")),
                title(json.readValue(row.getString("draft"), Draft.class)),
                row.getString("author"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("submitted_at", OffsetDateTime.class)),
                row.getInt("remarks"),
                row.getBoolean("asked"),
                row.getBoolean("opened"),
                row.getBoolean("own"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** “Mira Okafor · Halcyon → Northwind”, or the subject where nothing is typed. */
    public static String title(Draft draft) {
        List<Draft.Part> facts = draft.parts().stream()
                .filter(part -> !part.kind().equals(PartKind.CITATION.word()) && part.group() > 0)
                .toList();
        if (facts.isEmpty()) {
            return "…";
        }
        Draft.Part first = facts.get(0);
        if (!first.field("called").isEmpty()) {
            return first.field("called");
        }
        if (!first.field("other").isEmpty()) {
            return key(first.field("other")) + " → " + key(String.valueOf(first.subject()));
        }
        String who = first(first, "researcher", "group_label", "label", "text", "name", "publisher", "url", "pay");
        String from = first(first, "from_lab", "employer", "investor");
        String to = first(first, "to_lab", "by_lab", "target", "lab");
        String ends = Stream.of(from, to).filter(end -> !end.isEmpty()).collect(Collectors.joining(" → "));
        String title = Stream.of(who, ends).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        long rows = facts.stream().mapToInt(Draft.Part::group).distinct().count();
        String more = rows > 1 ? " (+" + (rows - 1) + ")" : "";
        return (title.isEmpty() ? String.valueOf(first.subject() == null ? "…" : first.subject()) : title) + more;
    }

    private static String key(String subject) {
        return subject.replaceFirst(".*/", "");
    }

    private static String first(Draft.Part part, String... fields) {
        return Stream.of(fields)
                .map(part::field)
                .map(typed -> typed.replaceAll("\\s*\\([a-z0-9-]+\\)$", "").strip())
                .filter(typed -> !typed.isEmpty())
                .findFirst()
                .orElse("");
    }
}
