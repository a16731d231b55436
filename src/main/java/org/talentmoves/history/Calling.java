package org.talentmoves.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
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
 * How something that has versions is called now, or was called last. One of the four is there.
 *
 * @param entry the fact; of a pay term that of its offer
 * @param isGone whether it was merged into another, to which its address leads
 */
public record Calling(
        Subject subject,
        @Nullable Entry entry,
        @Nullable LabRef lab,
        @Nullable PersonRef person,
        @Nullable SourceRef source,
        boolean isGone) {

    private static final String NAMED = """
            with named as materialized (%1$s)
            select named.*, entry.*, former.slug is not null as called_formerly,
                   coalesce(lab.name, person.name, source.publisher, former.name) as called_name,
                   coalesce(lab.name_zh, person.name_zh, former.name_zh) as called_name_zh,
                   coalesce(source.title, former.title) as called_title, coalesce(source.url, former.url) as called_url,
                   coalesce(source.published_on, former.published_on) as called_published_on,
                   coalesce(source.language, former.language) as called_language,
                   coalesce(source.kind, former.source_kind) as called_kind
            from named
            left join (%2$s) entry on entry.fact_id = named.called_fact_id
            left join lab on named.subject like 'lab/%%' and lab.slug = substring(named.subject from 5)
            left join person on named.subject like 'researcher/%%' and person.slug = substring(named.subject from 12)
            left join source on named.subject like 'source/%%' and source.slug = substring(named.subject from 8)
            left join merged_away former on former.kind = upper(split_part(named.subject, '/', 1))
                and former.slug = split_part(named.subject, '/', 2)""";

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
        Entry entry = row.getString("entered_at") == null ? null : EntryRow.read(row, 0);
        String name = row.getString("called_name");
        String nameZh = row.getString("called_name_zh");
        boolean gone = row.getBoolean("called_formerly");
        return switch (subject.kind()) {
            case LAB ->
                new Calling(
                        subject, null, name == null ? null : new LabRef(subject.key(), name, nameZh), null, null, gone);
            case RESEARCHER ->
                new Calling(
                        subject,
                        null,
                        null,
                        name == null ? null : new PersonRef(subject.key(), name, nameZh),
                        null,
                        gone);
            case SOURCE ->
                new Calling(
                        subject,
                        null,
                        null,
                        null,
                        row.getString("called_kind") == null ? null : source(subject, row),
                        gone);
            default -> new Calling(subject, entry, null, null, null, false);
        };
    }

    private static SourceRef source(Subject subject, ResultSet row) throws SQLException {
        String published = row.getString("called_published_on");
        return new SourceRef(
                subject.key(),
                row.getString("called_name"),
                row.getString("called_title"),
                row.getString("called_url"),
                published == null ? null : PartialDate.of(published),
                row.getString("called_language"),
                SourceKind.valueOf(row.getString("called_kind")));
    }

    /** How a lab, a person or a source was called by a version that said this. */
    Calling then(Whole said) {
        return new Calling(
                subject,
                entry,
                lab == null ? null : new LabRef(lab.slug(), said.cell("name"), cell(said, "name_zh")),
                person == null ? null : new PersonRef(person.slug(), said.cell("name"), cell(said, "name_zh")),
                source == null ? null : then(source, said),
                isGone);
    }

    private static SourceRef then(SourceRef now, Whole said) {
        String published = cell(said, "published_on");
        return new SourceRef(
                now.slug(),
                cell(said, "publisher"),
                cell(said, "title"),
                cell(said, "url"),
                published == null ? null : PartialDate.of(published),
                cell(said, "language"),
                now.kind());
    }

    private static @Nullable String cell(Whole said, String column) {
        return said.cells().get(column);
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
