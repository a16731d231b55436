package org.talentmoves.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.editorial.Subject;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.NotAParameter;

/** The versions of single things stretch by stretch, newest first, by their numbers; without what they say. */
@Service
@Transactional(readOnly = true)
public class VersionList {

    private static final String STRETCH = """
            select listed.subject, listed.version, listed.act, listed.at, listed.editor, listed.editor_id, listed.coeditor,
                listed.coeditor_id, listed.reviewer, listed.reviewer_id, listed.reason, listed.proposal_id, listed.through,
                null as content, null as told, later.at as until
            from (select :subject as subject
                  union all
                  select pay_term_id from pay_term where offer_id = :subject and :withTerms) thing
            cross join lateral (
                select * from revision
                where revision.subject = thing.subject and version %s :place
                order by version %s
                limit :limit) listed
            left join revision later on later.subject = listed.subject and later.version = listed.version + 1
            order by listed.subject collate "C", listed.version %2$s""";

    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient jdbc;
    private final RevisionJson json;
    private final Manuscripts manuscripts;

    VersionList(JdbcClient jdbc, RevisionJson json, Manuscripts manuscripts) {
        this.jdbc = jdbc;
        this.json = json;
        this.manuscripts = manuscripts;
    }

    /**
     * Versions of one thing, and the first of each of the pay terms of an offer.
     *
     * @param terms empty for everything but an offer
     */
    public record Read(Listed<Version> versions, Map<Subject, Listed<Version>> terms) {}

    /** The pay term of that id of an offer; refuses others with {@link UnknownWord}, and where there is none. */
    public Subject term(Subject offer, String id) {
        List<String> ids = jdbc.sql("select pay_term_id from pay_term where offer_id = :offer order by pay_term_id")
                .param("offer", offer.key())
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            throw new NotAParameter("There is no pay term here, as only offers have them; leave “term” out.");
        }
        if (!ids.contains(id)) {
            throw new UnknownWord(id, ids);
        }
        return Subject.read(id);
    }

    /** The stretch of one list that is asked for; refuses what was never public. One statement. */
    public Listed<Version> of(Subject thing, KeyStretch stretch) {
        return read(thing, stretch, false).versions();
    }

    /**
     * The same, where nothing is before it with the latest versions of each pay term of an offer, as many as may be of the thing
     * itself. One statement, and another where it is reached from behind.
     */
    public Read withTerms(Subject thing, KeyStretch stretch) {
        if (stretch.place().isEmpty()) {
            return read(thing, stretch, true);
        }
        Listed<Version> versions = of(thing, stretch);
        boolean isFirst = stretch.isBackwards() && versions.previous().isEmpty();
        return new Read(
                versions,
                isFirst
                        ? read(thing, new KeyStretch(stretch.limit(), null, null), true)
                                .terms()
                        : Map.of());
    }

    private Read read(Subject thing, KeyStretch stretch, boolean withTerms) {
        Map<Subject, List<Version>> read = new LinkedHashMap<>();
        read.put(thing, new ArrayList<>());
        jdbc.sql(STRETCH.formatted(stretch.isBackwards() ? ">" : "<", stretch.isBackwards() ? "asc" : "desc"))
                .param("subject", thing.toString())
                .param("withTerms", withTerms)
                .param("place", stretch.place().isEmpty() ? ALL : Integer.parseInt(stretch.place()))
                .param("limit", stretch.limit() + 1)
                .query((row, number) -> version(row))
                .list()
                .forEach(version -> read.computeIfAbsent(version.subject(), first -> new ArrayList<>())
                        .add(version));
        if (read.getOrDefault(thing, List.of()).isEmpty()) {
            read.put(thing, unwritten(thing, stretch));
        }
        Map<Subject, Listed<Version>> listed = new LinkedHashMap<>();
        read.forEach((subject, versions) ->
                listed.put(subject, Listed.cut(versions, stretch, version -> String.valueOf(version.number()))));
        Listed<Version> own = listed.remove(thing);
        return new Read(own == null ? Listed.cut(List.of(), stretch, String::valueOf) : own, listed);
    }

    /** Where nothing is on record there, the first version that is not written before there is a second; else nothing more. */
    private List<Version> unwritten(Subject thing, KeyStretch stretch) {
        if (onRecord(thing) > 0) {
            return List.of();
        }
        if (manuscripts.whole(thing).isEmpty()) {
            throw new NoSuchSubject(thing);
        }
        return stretch.place().isEmpty() ? List.of(new Version(Chronicles.first(thing), null, null)) : List.of();
    }

    /** How many versions there are of what is public. */
    public int count(Subject thing) {
        return Math.max(1, onRecord(thing));
    }

    private int onRecord(Subject thing) {
        return jdbc.sql("select count(*) from revision where subject = :subject")
                .param("subject", thing.toString())
                .query(Integer.class)
                .single();
    }

    private Version version(ResultSet row) throws SQLException {
        Revision revision = json.read(row);
        @Nullable OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Version(revision, until == null ? null : until.withOffsetSameInstant(ZoneOffset.UTC), null);
    }
}
