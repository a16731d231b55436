package org.talentmoves.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    private final Titles titles;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    Queue(Titles titles, JdbcClient jdbc) {
        this.titles = titles;
        this.jdbc = jdbc;
    }

    /** A list of at most {@link #MOST}: {@code waiting}, {@code mine}, {@code decided}; called in a language. */
    public List<Waiting> list(String list, String form, String author, Signature reader, Locale locale) {
        List<Row> rows = jdbc.sql(LIST)
                .param("list", list)
                .param("form", form)
                .param("author", author.replaceAll("[%_\\\\]", "\\\\$0"))
                .param("account", reader.account())
                .param("most", MOST)
                .query((row, number) -> new Row(row.getString("draft"), read(row)))
                .list();
        List<String> called = titles.of(
                rows.stream()
                        .map(row -> json.readValue(row.draft(), Draft.class))
                        .toList(),
                locale);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).waiting().called(called.get(row)))
                .toList();
    }

    private record Row(String draft, Waiting waiting) {}

    /** Whether it waits for a decision. */
    public boolean waits(long proposal) {
        return jdbc.sql("select exists (select from proposal where proposal_id = :proposal and state = 'SUBMITTED')")
                .param("proposal", proposal)
                .query(Boolean.class)
                .single();
    }

    private Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("proposal_id"),
                row.getInt("version"),
                row.getString("form"),
                Act.valueOf(row.getString("act")),
                ProposalState.valueOf(row.getString("state")),
                "",
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
}
