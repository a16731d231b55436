package org.talentmoves.merging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.Newsroom;
import org.talentmoves.desk.Drafts;
import org.talentmoves.editorial.FactPublished;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Signature;
import org.talentmoves.researcher.Group;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;

/** Two editors, of whom one proposes a merging and the other lets it pass; and an invented newsroom with all that can point. */
@TestComponent
class Merger {

    static final Signature ADA = new Signature(UUID.fromString("00000000-0000-7000-8000-00000000000a"), "Ada Ferreira");
    static final Signature BEN = new Signature(UUID.fromString("00000000-0000-7000-8000-00000000000b"), "Ben Okafor");

    private final Newsroom newsroom;
    private final Mergings mergings;
    private final Twins twins;
    private final Proposals proposals;
    private final Drafts desk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Merger(
            Newsroom newsroom,
            Mergings mergings,
            Twins twins,
            Proposals proposals,
            Drafts desk,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.transaction = transaction;
        this.events = events;
        this.newsroom = newsroom;
        this.mergings = mergings;
        this.twins = twins;
        this.proposals = proposals;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /**
     * Northwind twice, with parts, of which one has another Chinese name; Juno Adeyemi twice, distinct from Juno Adebayo; the
     * Courier's report twice, of which the Gazette retells one.
     */
    FactId writeTheNews() {
        newsroom.clear().lab("halcyon", "Halcyon");
        newsroom.part("northwind", "Northwind", null, null);
        newsroom.part("aurora", "Aurora", null, null);
        newsroom.part("northwind-ai", "Northwind AI", "北风", "aurora");
        newsroom.part("northwind-robotics", "Northwind Robotics", null, "northwind-ai");
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi", "J. Adeyemi");
        newsroom.researcher("juno-a", "Adeyemi Juno", "朱诺", "Juno A.");
        newsroom.researcher("juno-adebayo", "Juno Adebayo");
        newsroom.researcher("mira-okafor", "Mira Okafor");
        newsroom.source("courier", "The Courier", "Adeyemi leaves", "2025-07-01", SourceKind.NEWS_ORIGINAL);
        newsroom.source("courier-amp", "The Courier", "Adeyemi leaves", "2025-07-01", SourceKind.NEWS_ORIGINAL);
        newsroom.source("gazette", "The Gazette", "2025-07-03");
        newsroom.relay("gazette", "courier-amp");
        apart("juno-a", "juno-adebayo");
        FactId offer = newsroom.offer("northwind-ai", "juno-a", "halcyon", "2025-06", newsroom.supports("courier-amp"));
        FactId move = newsroom.moveAfter(
                offer,
                "juno-a",
                "2025-06-30 hire halcyon>northwind-ai",
                newsroom.onRecord("gazette", "northwind-ai", Stance.SUPPORTS, "It says so."));
        newsroom.move(
                "mira-okafor", "2025-05 hire northwind-robotics>halcyon", newsroom.says("juno-a", "gazette", "So."));
        newsroom.move("juno-adeyemi", "2024 hire >halcyon", newsroom.via("courier-amp", newsroom.supports("gazette")));
        newsroom.deal("aurora", "northwind-ai", "2025", new Amount(null, null, null, Qualifier.UNDISCLOSED));
        newsroom.milestone("northwind-ai", "2025-08", "Northwind AI reorganises.");
        FactId team = newsroom.moveOf(new Group("The team", null, null), "2025-09 hire halcyon>northwind-ai");
        member(team, 0, "juno-a");
        return move;
    }

    /** Names a member of a group. */
    void member(FactId group, int position, String person) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "insert into move_member select :move, :position, researcher_id from researcher where slug = :slug")
                    .param("move", group.value())
                    .param("position", position)
                    .param("slug", person)
                    .update();
            events.publishEvent(new FactPublished(group));
        });
    }

    /** Marks two people as distinct. */
    void apart(String one, String other) {
        jdbc.sql("""
                        insert into researcher_distinct_from (researcher_id, other_id)
                        select one.researcher_id, other.researcher_id from researcher one, researcher other
                        where one.slug in (:both) and other.slug in (:both) and one.slug <> other.slug""").param("both", List.of(one, other)).update();
    }

    ProposalId propose(Mergeable kind, String keep, String other) {
        return mergings.propose(mergings.preview(kind, keep, other), ADA, "They are one.", Proposals.mark(""));
    }

    Merging merge(Mergeable kind, String keep, String other) {
        approve(propose(kind, keep, other));
        return mergings.all().get(0);
    }

    void part(Merging merging) {
        approve(mergings.proposeParting(merging.id(), ADA, "They are two.", Proposals.mark("")));
    }

    /** Lets two be merged again that were parted. */
    void lift(Merging parted) {
        twins.liftApart(parted.kind(), parted.kept(), parted.gone(), BEN);
    }

    void approve(ProposalId id) {
        desk.approve(id, proposals.get(id, BEN).version(), BEN, Set.of(1));
    }

    /** Everything that the tables hold but versions, times and what is only ever added. */
    List<String> dump() {
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name !~ '^(flyway|revision|proposal|merging|told_apart|public_change)'
                        order by 1""").query(String.class).list();
        return tables.stream()
                .flatMap(table -> jdbc
                        .sql(
                                "select '%1$s ' || cast(to_jsonb(r) - 'version' - 'changed_at' as text) from %1$s r order by 1"
                                        .formatted(table))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
