package org.talentmoves.timeline;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.context.BenchmarkNotFound;
import org.talentmoves.context.DealNotFound;
import org.talentmoves.context.MilestoneNotFound;
import org.talentmoves.move.MoveNotFound;
import org.talentmoves.offer.OfferNotFound;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.NotFound;

/** Single facts with everything known of them, in five statements. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    /**
     * The offer before a move, the moves after an offer, and the deals between the two houses of a move that can come with
     * a deal, and the other way round.
     */
    private static final String RELATED = """
            with recursive house(lab_id, whole_id) as (
                select lab_id, lab_id from lab
                where lab_id in (select from_lab_id from move where move_id = :fact
                                 union select to_lab_id from move where move_id = :fact)
                union all
                select house.lab_id, lab.parent_id from house join lab on lab.lab_id = house.whole_id
                where lab.parent_id is not null
            ), part(side, lab_id) as (
                (select 'TARGET', target_id from deal where deal_id = :fact
                 union all
                 select 'INVESTOR', investor_id from deal where deal_id = :fact)
                union all
                select side, lab.lab_id from part join lab on lab.parent_id = part.lab_id
            )
            select offer_id as fact_id from move where move_id = :fact and offer_id is not null
            union
            select move_id from move where offer_id = :fact
            union
            select deal_id from deal
            join move on move.move_id = :fact and move.kind in ('ACQUIHIRE', 'RETURN')
            join house giving on giving.lab_id = move.from_lab_id and giving.whole_id = deal.target_id
            join house taking on taking.lab_id = move.to_lab_id and taking.whole_id = deal.investor_id
            union
            (select moved.move_id from part giving
            join part taking on giving.side = 'TARGET' and taking.side = 'INVESTOR'
            cross join lateral (
                select move_id from move where from_lab_id = giving.lab_id and to_lab_id = taking.lab_id
                    and kind in ('ACQUIHIRE', 'RETURN')
                order by move_id desc limit 200
            ) moved
            order by moved.move_id desc limit 200)""";

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final ClaimCards cards;

    Dossiers(JdbcClient jdbc, Timeline timeline, ClaimCards cards) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.cards = cards;
    }

    /**
     * Everything known of the fact; empty when there is none with that id. Refuses one that was {@link NotToldYet} or is
     * {@link NotSureEnough}.
     */
    public Optional<Dossier> find(FactId fact, Vantage vantage) {
        Optional<Entry> entry = timeline.entry(fact, vantage);
        if (entry.isEmpty() && timeline.entry(fact, Vantage.NOW).isPresent()) {
            throw new NotToldYet(fact, vantage);
        }
        if (entry.filter(found -> !vantage.allows(found)).isPresent()) {
            throw new NotSureEnough(entry.get());
        }
        return entry.map(found -> dossier(found, vantage));
    }

    /** Everything known of the fact of that kind, or the kind's refusal: {@link MoveNotFound} and the like. */
    public Dossier get(FactKind kind, String id, Vantage vantage) {
        return id(kind, id).flatMap(fact -> find(fact, vantage)).orElseThrow(() -> notFound(kind, id));
    }

    private static Optional<FactId> id(FactKind kind, String id) {
        try {
            return Optional.of(new FactId(id)).filter(fact -> fact.kind() == kind);
        } catch (Invalid e) {
            return Optional.empty();
        }
    }

    private static NotFound notFound(FactKind kind, String id) {
        return switch (kind) {
            case MOVE -> new MoveNotFound(id);
            case OFFER, PAY_TERM -> new OfferNotFound(id);
            case DEAL -> new DealNotFound(id);
            case BENCHMARK -> new BenchmarkNotFound(id);
            case MILESTONE -> new MilestoneNotFound(id);
        };
    }

    private Dossier dossier(Entry entry, Vantage vantage) {
        ClaimCard card = cards.of(List.of(entry), vantage).getOrDefault(entry.id(), ClaimCard.NOTHING);
        return new Dossier(
                entry, card.citations(), card.accounts(), leftOut(entry, card, vantage), related(entry.id(), vantage));
    }

    private int leftOut(Entry entry, ClaimCard seen, Vantage vantage) {
        return vantage.reportedBy() == null
                ? 0
                : cards.of(List.of(entry), Vantage.NOW)
                                .getOrDefault(entry.id(), ClaimCard.NOTHING)
                                .size()
                        - seen.size();
    }

    private List<Entry> related(FactId fact, Vantage vantage) {
        return jdbc
                .sql(EntrySql.of(RELATED, vantage))
                .params(vantage.parameters())
                .param("fact", fact.value())
                .query(EntryRow::read)
                .stream()
                .filter(entry -> vantage.allows(entry) && !entry.assessment().isRetracted())
                .toList();
    }
}
