package org.talentmoves.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.editorial.Told;

/**
 * One change among all others.
 *
 * @param revision of a lab, a person or a source with what it says, where that was kept; of all others without. It is told as
 *     it was until another took its place; of a pay term its offer is.
 * @param calling of what is changed
 */
public record LedgerEntry(Revision revision, Calling calling) {

    /** What {@link #read} reads of rows of {@code revision} with {@link #CALLED}, which have the name {@code change}. */
    static final String COLUMNS = """
            subject, version as revision_version, act, at, editor, editor_id, coeditor, coeditor_id, reviewer, reviewer_id,
            reason, proposal_id, through, called_fact_id,
            case when called_fact_id is null then content end as content,
            case when called_fact_id = subject then told
                 when called_fact_id is not null then (
                     select was.told from revision was
                     where was.subject = change.called_fact_id and was.version < (
                         select min(since.version) from revision next join revision since
                             on since.proposal_id = next.proposal_id or next.proposal_id is null and since.at >= next.at
                         where next.subject = change.subject and next.version = change.version + 1
                             and since.subject = change.called_fact_id and since.version > 1)
                     order by was.version desc limit 1)
            end as told""";

    /** The fact by which a thing is called: of a pay term its offer; joined with {@code pay_term}. */
    static final String CALLED = """
            case when revision.subject not like '%/%' then coalesce(offer_id, revision.subject) end as called_fact_id""";

    static LedgerEntry read(RevisionJson json, ResultSet row) throws SQLException {
        return new LedgerEntry(json.read(row, "revision_version"), Calling.read(row));
    }

    public OffsetDateTime at() {
        return Objects.requireNonNull(revision.at());
    }

    public Act act() {
        return revision.occasion().act();
    }

    public LedgerPlace place() {
        return new LedgerPlace(at(), revision.subject().toString(), revision.version());
    }

    /** How it was told until another took its place; empty for the version that holds, and where it was not kept. */
    public Optional<Told> told() {
        return Optional.ofNullable(revision.told());
    }

    /** How a lab, a person or a source was called in this version; as it is now where that was not kept. */
    public Calling calledThen() {
        return revision.content() == null ? calling : calling.then(revision.content());
    }
}
