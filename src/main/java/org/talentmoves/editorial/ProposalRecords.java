package org.talentmoves.editorial;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.Text;

/** What is kept of proposals beside what they say now: what was said about them, and what they said before. */
@Service
@Transactional(readOnly = true)
public class ProposalRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the text that is about to be replaced; that of a draft is for its editor alone. */
    @Transactional
    void keep(ProposalId id, Signature before) {
        jdbc.sql("""
                        insert into proposal_text (proposal_id, version, editor, editor_id, saved_at, reason, draft, unseen)
                        select proposal_id, version, :editor, :editorId, saved_at, reason, draft, state = 'DRAFT' from proposal
                        where proposal_id = :proposal on conflict do nothing""")
                .param("proposal", id.value())
                .param("editor", before.name())
                .param("editorId", before.account())
                .update();
    }

    /** Adds a remark to the conversation about a proposal. */
    @Transactional
    void remark(ProposalId id, Signature editor, String text) {
        jdbc.sql("""
                        insert into proposal_remark (proposal_id, author, author_id, at, text)
                        values (:proposal, :author, :authorId, :at, :text)""")
                .param("proposal", id.value())
                .param("author", editor.name())
                .param("authorId", editor.account())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("text", Text.lines("The remark", text, 1000))
                .update();
    }

    /** The conversation about a proposal, oldest first. */
    public List<Remark> remarks(ProposalId id) {
        return jdbc.sql("select author, at, text from proposal_remark where proposal_id = :proposal order by remark_id")
                .param("proposal", id.value())
                .query((row, number) -> new Remark(
                        row.getString("author"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    /** What it said before, latest first; without the draft of each. What was a draft then, its author alone is shown. */
    public List<EarlierText> earlierTexts(ProposalId id, Signature reader) {
        return jdbc.sql("""
                        select version, editor, saved_at, reason from proposal_text
                        where proposal_id = :proposal and (not unseen or editor_id = :reader)
                        order by version desc""")
                .param("proposal", id.value())
                .param("reader", reader.account())
                .query((row, number) -> new EarlierText(
                        row.getInt("version"),
                        row.getString("editor"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** The draft of an earlier text; refuses with {@link ProposalNotFound} where there is none for this reader. */
    public Draft earlierDraft(ProposalId id, int version, Signature reader) {
        return jdbc.sql("""
                        select draft from proposal_text
                        where proposal_id = :proposal and version = :version and (not unseen or editor_id = :reader)""")
                .param("proposal", id.value())
                .param("reader", reader.account())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(new DraftConverter()::convertToEntityAttribute)
                .orElseThrow(() -> new ProposalNotFound(id + ", " + version));
    }
}
