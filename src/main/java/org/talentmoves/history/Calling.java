package org.talentmoves.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.SourceKind;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.EntryRow;
import org.talentmoves.timeline.EntrySql;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Vantage;

/**
 * How something that has versions is called now. One of the four is there, or none where it is not public under that name any
 * more.
 *
 * @param entry the fact; of a pay term that of its offer
 */
public record Calling(
        Subject subject,
        @Nullable Entry entry,
        @Nullable LabRef lab,
        @Nullable PersonRef person,
        @Nullable SourceRef source) {

    private static final String NAMED = """
            with named as materialized (%1$s)
            select named.*, entry.*, lab.slug as called_lab_slug, lab.name as called_lab_name, lab.name_zh as called_lab_name_zh,
                   person.slug as called_person_slug, person.name as called_person_name, person.name_zh as called_person_name_zh,
                   source.slug as called_source_slug, source.publisher as called_publisher, source.title as called_title,
                   source.url as called_url, source.published_on as called_published_on,
                   source.language as called_language, source.kind as called_kind
            from named
            left join (%2$s) entry on entry.fact_id = named.called_fact_id
            left join lab on named.subject like 'lab/%%' and lab.slug = substring(named.subject from 5)
            left join person on named.subject like 'researcher/%%' and person.slug = substring(named.subject from 12)
            left join source on named.subject like 'source/%%' and source.slug = substring(named.subject from 8)""";

    /** The statement that names the subjects of another, which has the columns {@code subject} and {@code called_fact_id}. */
    static String sql(String subjects) {
        return NAMED.formatted(
                subjects,
                EntrySql.of(
                        "select distinct called_fact_id as fact_id from named where called_fact_id is not null",
                        Vantage.NOW));
    }

    static Calling read(ResultSet row) throws SQLException {
        Subject subject = Subject.read(row.getString("subject"));
        return new Calling(
                subject,
                row.getString("entered_at") == null ? null : EntryRow.read(row, 0),
                row.getString("called_lab_slug") == null
                        ? null
                        : new LabRef(
                                subject.key(), row.getString("called_lab_name"), row.getString("called_lab_name_zh")),
                row.getString("called_person_slug") == null
                        ? null
                        : new PersonRef(
                                subject.key(),
                                row.getString("called_person_name"),
                                row.getString("called_person_name_zh")),
                row.getString("called_source_slug") == null ? null : source(subject, row));
    }

    private static SourceRef source(Subject subject, ResultSet row) throws SQLException {
        String published = row.getString("called_published_on");
        return new SourceRef(
                subject.key(),
                row.getString("called_publisher"),
                row.getString("called_title"),
                row.getString("called_url"),
                published == null ? null : PartialDate.of(published),
                row.getString("called_language"),
                SourceKind.valueOf(row.getString("called_kind")));
    }

    /** Where its versions are; those of a pay term are with its offer. */
    public Place place() {
        return entry == null ? Place.of(subject) : Place.of(Subject.of(entry.id()));
    }

    /** The address of its versions. */
    public String history() {
        return place().history() + (part() == null ? "" : "#" + part());
    }

    /** The id of the part of which its place tells; null where it is told itself. */
    public @Nullable String part() {
        return place().key().equals(subject.key()) ? null : subject.key();
    }
}
