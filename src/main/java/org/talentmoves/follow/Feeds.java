package org.talentmoves.follow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.ChangedLast;
import org.talentmoves.timeline.ChangedLast.Stretched;
import org.talentmoves.timeline.ChangedPlace;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.ClaimCards;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Vantage;

/** Facts for those who follow them, those changed last first; four statements, and one more where there is pay. */
@Service
@Transactional(readOnly = true)
public class Feeds {

    /** The latest change of each fact, of an offer also of an account of its pay. */
    private static final String LATEST = """
            select fact, subject, version, act, at, editor, editor_id, coeditor, coeditor_id, reviewer, reviewer_id, reason,
                   proposal_id, null as content, null as told, through
            from unnest(:facts) as asked(fact)
            cross join lateral (select * from revision
                                where act not in ('FOLLOWED', 'PUBLISHED')
                                    and subject in (select fact union all
                                                    select pay_term_id from pay_term where offer_id = fact)
                                order by at desc nulls last, subject = fact desc, version desc limit 1) latest""";

    private final ChangedLast facts;
    private final ClaimCards cards;
    private final RevisionJson json;
    private final JdbcClient jdbc;

    Feeds(ChangedLast facts, ClaimCards cards, RevisionJson json, JdbcClient jdbc) {
        this.facts = facts;
        this.cards = cards;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The facts that match, and those that were retracted and would. */
    public Feed read(Filter filter, @Nullable ChangedPlace after, int limit) {
        return told(facts.read(filter, after, limit), filter.vantage());
    }

    private Feed told(Stretched read, Vantage vantage) {
        Map<FactId, ClaimCard> card = cards.of(read.entries(), vantage);
        Map<String, Revision> latest = latest(read.entries());
        return new Feed(
                read.entries().stream()
                        .map(entry -> new FeedFact(
                                entry,
                                Objects.requireNonNull(card.get(entry.id())),
                                latest.get(entry.id().value())))
                        .toList(),
                read.next());
    }

    private Map<String, Revision> latest(List<Entry> entries) {
        Map<String, Revision> latest = new HashMap<>();
        jdbc.sql(LATEST)
                .param(
                        "facts",
                        entries.stream().map(entry -> entry.id().value()).toArray(String[]::new))
                .query(row -> {
                    latest.put(row.getString("fact"), json.read(row));
                });
        return latest;
    }

    /** Some facts, and the place after which they go on; empty at the end. */
    public record Feed(List<FeedFact> facts, Optional<ChangedPlace> next) {}
}
