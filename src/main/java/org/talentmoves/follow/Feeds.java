package org.talentmoves.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.RevisionJson;
import org.talentmoves.merging.Union;
import org.talentmoves.merging.Unions;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.ChangedLast;
import org.talentmoves.timeline.ChangedLast.Stretched;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.ClaimCards;
import org.talentmoves.timeline.Cursor;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.Vantage;

/** Facts for those who follow them, those changed last first; five statements, and one more where there is pay, and where something was merged. */
@Service
@Transactional(readOnly = true)
public class Feeds {

    private final ChangedLast facts;
    private final ClaimCards cards;
    private final RevisionJson json;
    private final Unions unions;
    private final JdbcClient jdbc;

    Feeds(ChangedLast facts, ClaimCards cards, RevisionJson json, Unions unions, JdbcClient jdbc) {
        this.unions = unions;
        this.facts = facts;
        this.cards = cards;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The facts that match, and those that were retracted and would. */
    public Feed read(Filter filter, Stretch stretch) {
        return told(facts.read(filter, stretch), filter.vantage());
    }

    private Feed told(Stretched read, Vantage vantage) {
        Map<FactId, ClaimCard> card = cards.of(read.entries(), vantage);
        Map<String, List<Revision>> latest = latest(read.entries(), vantage);
        Map<String, Renaming> renamed = renamed(read.entries(), vantage);
        Map<Long, Union> merged = unions.of(latest.values().stream()
                .flatMap(List::stream)
                .map(Revision::occasion)
                .toList());
        return new Feed(
                read.entries().stream()
                        .map(entry -> new FeedFact(
                                entry,
                                Objects.requireNonNull(card.get(entry.id())),
                                latest.getOrDefault(entry.id().value(), List.of()),
                                merged(merged, latest.getOrDefault(entry.id().value(), List.of())),
                                later(renamed.get(entry.id().value()), entry)))
                        .toList(),
                read.next());
    }

    private static @Nullable Union merged(Map<Long, Union> merged, List<Revision> latest) {
        return latest.stream()
                .flatMap(revision -> Stream.ofNullable(revision.occasion().proposal()))
                .flatMap(proposal -> Stream.ofNullable(merged.get(proposal)))
                .findFirst()
                .orElse(null);
    }

    private Map<String, List<Revision>> latest(List<Entry> entries, Vantage vantage) {
        Map<String, List<Revision>> latest = new HashMap<>();
        asked(LatestSql.changed(vantage), entries, vantage).query(row -> {
            latest.computeIfAbsent(row.getString("fact"), fact -> new ArrayList<>())
                    .add(json.read(row));
        });
        return latest;
    }

    private Map<String, Renaming> renamed(List<Entry> entries, Vantage vantage) {
        Map<String, Renaming> renamed = new HashMap<>();
        asked(LatestSql.renamed(vantage), entries, vantage).query(row -> {
            renamed.put(
                    row.getString("fact"),
                    new Renaming(json.read(row), row.getString("name"), row.getString("name_zh")));
        });
        return renamed;
    }

    private JdbcClient.StatementSpec asked(String sql, List<Entry> entries, Vantage vantage) {
        return jdbc.sql(sql)
                .params(vantage.parameters())
                .param(
                        "facts",
                        entries.stream().map(entry -> entry.id().value()).toArray(String[]::new))
                .param(
                        "offers",
                        entries.stream()
                                .map(entry -> entry.offer().map(FactId::value).orElse(null))
                                .toArray(String[]::new));
    }

    /** It, where it came after the last change of the fact. */
    private static @Nullable Renaming later(@Nullable Renaming renamed, Entry entry) {
        return renamed != null && renamed.at().isAfter(entry.changedAt()) ? renamed : null;
    }

    /** Some facts, and the place after which they go on; empty at the end. */
    public record Feed(List<FeedFact> facts, Optional<Cursor> next) {}
}
