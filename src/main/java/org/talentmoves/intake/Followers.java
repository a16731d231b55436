package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Publications;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.shared.FactId;

/**
 * Gives a version to facts that tell of another one when that is changed, so that each version tells for ever what it told:
 * an offer tells of its pay terms; a move of the pay terms of the offer that it followed, unless that was retracted.
 */
@Service
public class Followers {

    private static final String FOLLOWING = """
            with package as (
                select offer_id, pay_term_id as through from pay_term where pay_term_id = any (:decided)
                union
                select offer_id, term from unnest(:offers, :terms) entered (offer_id, term)
            )
            select offer_id as follower, through from package join fact on fact_id = offer_id
            union
            select move_id, through from package join move using (offer_id)
            where 'RETRACTED' is distinct from (
                select standing from standing_override where fact_id = offer_id order by decided_on desc, turn desc limit 1)
            union
            select move_id, offer_id from move where offer_id = any (:decided)
            order by 1, 2""";

    private final JdbcClient jdbc;
    private final Archives archives;
    private final Revisions revisions;
    private final Publications publications;
    private final Teller teller;

    Followers(JdbcClient jdbc, Archives archives, Revisions revisions, Publications publications, Teller teller) {
        this.jdbc = jdbc;
        this.archives = archives;
        this.revisions = revisions;
        this.publications = publications;
        this.teller = teller;
    }

    /** Changes what is told of, in the present transaction, and lets follow what tells of it and is not changed itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void during(Changed changed, Runnable work) {
        Map<FactId, List<FactId>> followers = following(changed);
        keep(Stream.concat(followers.keySet().stream(), changed.decided().stream())
                .map(Subject::of)
                .distinct()
                .toList());
        work.run();
        followers.forEach(publications::follow);
    }

    /** The offers and moves that tell of the pay terms among these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FactId> ofTerms(Collection<String> subjects) {
        return ofDecided(subjects.stream()
                .map(Subject::read)
                .filter(subject -> subject.kind() == SubjectKind.PAY_TERM)
                .map(Subject::fact)
                .toList());
    }

    /** The offers and moves that tell of these facts, of whose standing somebody decides. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FactId> ofDecided(List<FactId> facts) {
        return following(Changed.decided(facts)).keySet();
    }

    /** The offers and moves that tell of the pay that these say, and are not among them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<FactId> of(List<Manuscript> written) {
        return following(Changed.written(written)).keySet();
    }

    private Map<FactId, List<FactId>> following(Changed changed) {
        Map<FactId, List<FactId>> followers = new TreeMap<>();
        jdbc.sql(FOLLOWING)
                .param("decided", values(changed.decided()))
                .param("terms", values(List.copyOf(changed.offers().keySet())))
                .param("offers", values(List.copyOf(changed.offers().values())))
                .query(row -> {
                    FactId follower = new FactId(row.getString("follower"));
                    if (!changed.itself().contains(follower)) {
                        followers
                                .computeIfAbsent(follower, first -> new ArrayList<>())
                                .add(new FactId(row.getString("through")));
                    }
                });
        return followers;
    }

    private static String[] values(List<FactId> facts) {
        return facts.stream().map(FactId::value).toArray(String[]::new);
    }

    /** Keeps what is public of these and how that is told, before it is replaced. */
    private void keep(List<Subject> subjects) {
        Map<Subject, Told> told = teller.told(subjects);
        archives.wholes(subjects)
                .forEach((subject, now) ->
                        revisions.supersede(subject, revisions.version(subject), now, told.get(subject)));
    }

    /**
     * What is changed.
     *
     * @param offers of the pay terms that are published or say something else, by the term
     * @param decided of whose standing somebody decides
     * @param itself what gets a version of its own
     */
    public record Changed(Map<FactId, FactId> offers, List<FactId> decided, List<FactId> itself) {

        /** A decision on these. */
        public static Changed decided(List<FactId> facts) {
            return new Changed(Map.of(), facts, facts);
        }

        /** Pay terms and other facts that editors wrote; pay without its offer is told of nowhere. */
        static Changed written(List<Manuscript> manuscripts) {
            Map<FactId, FactId> offers = new LinkedHashMap<>();
            List<FactId> itself = new ArrayList<>();
            for (Manuscript manuscript : manuscripts) {
                if (manuscript.subject().kind().isFact()) {
                    itself.add(manuscript.subject().fact());
                }
                String offer = manuscript.whole().cell(PayTermRow.OFFER.name());
                if (manuscript.subject().kind() == SubjectKind.PAY_TERM && !offer.isEmpty()) {
                    offers.put(manuscript.subject().fact(), new FactId(offer));
                }
            }
            return new Changed(offers, List.of(), itself);
        }

        /** What comes in files. */
        static Changed brought(Additions additions) {
            Map<FactId, FactId> offers = new LinkedHashMap<>();
            additions
                    .in(PayTermRow.FILE)
                    .forEach(row -> offers.put(row.need(PayTermRow.ID), row.need(PayTermRow.OFFER)));
            List<FactId> decided = additions.in(OverrideRow.FILE).stream()
                    .map(row -> row.need(OverrideRow.FACT))
                    .toList();
            return new Changed(offers, decided, decided);
        }
    }
}
