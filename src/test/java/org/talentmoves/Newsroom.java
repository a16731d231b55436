package org.talentmoves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.context.Benchmarks;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.DealTerms;
import org.talentmoves.context.Deals;
import org.talentmoves.context.Label;
import org.talentmoves.context.MarketPay;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.context.Milestones;
import org.talentmoves.context.Saying;
import org.talentmoves.editorial.Publications;
import org.talentmoves.lab.LabId;
import org.talentmoves.lab.LabKind;
import org.talentmoves.lab.LabProfile;
import org.talentmoves.lab.Labs;
import org.talentmoves.move.Circumstances;
import org.talentmoves.move.Ends;
import org.talentmoves.move.MoveKind;
import org.talentmoves.move.Moves;
import org.talentmoves.offer.Bid;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.offer.Offers;
import org.talentmoves.offer.Pay;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.researcher.Researchers;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Publication;
import org.talentmoves.source.Report;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Sources;
import org.talentmoves.source.Speaker;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.source.Statement;

/**
 * Publishes invented facts through the façades. A move is written {@code 2025-06-30 hire halcyon>northwind}, with - for no
 * date, or {@code 2025-06-30/2025-08} for the day it was announced and the time it took effect; what is not told of it is not
 * known. Without a report, The Courier tells it.
 */
@TestComponent
public class Newsroom {

    private static final Pattern MOVE = Pattern.compile("(\\S+) (\\w+) ([\\w-]*)>([\\w-]*)");

    private final Facades facades;
    private final Publications publications;
    private final JdbcClient jdbc;

    Newsroom(Facades facades, Publications publications, JdbcClient jdbc) {
        this.facades = facades;
        this.publications = publications;
        this.jdbc = jdbc;
    }

    /** Forgets everything; only here can it be done. */
    public Newsroom clear() {
        jdbc.sql(
                        "truncate fact, lab, researcher, source, timeline, revision, proposal, kept_answer, account, desk_session,"
                                + " sign_in_failure, merging, told_apart cascade")
                .update();
        for (FactKind kind : FactKind.values()) {
            jdbc.sql("alter sequence " + kind.name().toLowerCase(Locale.ROOT) + "_number restart")
                    .update();
        }
        return this;
    }

    /** Forgets everything, and begins with what Mira Okafor’s move from Halcyon to Northwind needs, as The Courier tells it. */
    public Newsroom furnish() {
        clear();
        lab("halcyon", "Halcyon");
        lab("northwind", "Northwind");
        researcher("mira-okafor", "Mira Okafor");
        source("courier", "The Courier");
        return this;
    }

    public LabId lab(String slug, String name) {
        return part(slug, name, null, null);
    }

    public LabId founded(String slug, String name, String founded) {
        LabProfile profile = new LabProfile(name, null, LabKind.LAB, "NZ", PartialDate.of(founded), null, null);
        return facades.labs().enter(new Slug(slug), profile, List.of(), null).id();
    }

    /** A lab that is part of another, when one is given. */
    public LabId part(String slug, String name, @Nullable String nameZh, @Nullable String whole) {
        LabProfile profile = new LabProfile(name, nameZh, LabKind.LAB, "NZ", null, null, null);
        LabId parent = whole == null ? null : lab(whole);
        return facades.labs().enter(new Slug(slug), profile, List.of(), parent).id();
    }

    public void researcher(String slug, String name, String... others) {
        List<PersonName> names = new ArrayList<>(List.of(PersonName.primary(name)));
        Stream.of(others)
                .map(other -> other.codePoints().anyMatch(Character::isIdeographic)
                        ? PersonName.simplifiedChinese(other)
                        : PersonName.variant(other))
                .forEach(names::add);
        facades.researchers().enter(new Slug(slug), null, names);
    }

    public void source(String slug, String publisher) {
        source(slug, publisher, null, "2025-07", SourceKind.NEWS_ORIGINAL);
    }

    /** An original report published on a date, or on - for none. */
    public void source(String slug, String publisher, String publishedOn) {
        source(slug, publisher, null, publishedOn, SourceKind.NEWS_ORIGINAL);
    }

    public void source(String slug, String publisher, @Nullable String title, String publishedOn, SourceKind kind) {
        String url = "https://example.org/" + slug;
        facades.sources()
                .enter(new Slug(slug), new Publication(publisher, title, url, date(publishedOn), "en", kind, null));
    }

    /** An original report in a language. */
    public void sourceIn(String language, String slug, String publisher) {
        String url = "https://example.org/" + slug;
        facades.sources()
                .enter(
                        new Slug(slug),
                        new Publication(
                                publisher, null, url, date("2025-07"), language, SourceKind.NEWS_ORIGINAL, null));
    }

    /** Says that one source retells another. */
    public void relay(String retelling, String origin) {
        facades.sources()
                .relay(
                        facades.sources().get(retelling).id(),
                        facades.sources().get(origin).id());
    }

    /** What a source says, as it was read through another. */
    public Report via(String other, Report report) {
        return new Report(report.source(), facades.sources().get(other).id(), report.statement());
    }

    /** Lets a source retell another; each is entered when it is not there. */
    public void relays(String source, String relayed) {
        supports(source);
        supports(relayed);
        jdbc.sql("update source set relays_id = (select source_id from source where slug = ?) where slug = ?")
                .params(relayed, source)
                .update();
    }

    /** What a source says; a source of that name is entered when there is none. */
    public Report report(String source, Stance stance, Basis basis, String says) {
        if (facades.sources().find(source).isEmpty()) {
            source(source, "The " + source.substring(0, 1).toUpperCase(Locale.ROOT) + source.substring(1));
        }
        return new Report(facades.sources().get(source).id(), null, Statement.of(stance, basis, says));
    }

    /** What a lab says on record in a source. */
    public Report onRecord(String source, String lab, Stance stance, String says) {
        Report report = report(source, stance, Basis.ON_RECORD_COMPANY, says);
        Speaker speaker = new Speaker(null, null, lab(lab).value());
        return new Report(report.source(), null, report.statement().by(speaker));
    }

    /** What a person says on record in a source. */
    public Report says(String person, String source, String says) {
        Report report = report(source, Stance.SUPPORTS, Basis.ON_RECORD_PERSON, says);
        Speaker speaker =
                new Speaker(null, facades.researchers().get(person).id().value(), null);
        return new Report(report.source(), null, report.statement().by(speaker));
    }

    public Report supports(String source) {
        return report(source, Stance.SUPPORTS, Basis.UNNAMED_PEOPLE, "People familiar with the matter say so.");
    }

    public Report denies(String source) {
        return report(source, Stance.DENIES, Basis.ON_RECORD_COMPANY, "The company says that it is not so.");
    }

    public FactId move(String who, String move, Report... reports) {
        return move(person(who), move, null, reports);
    }

    public FactId moveOf(Group group, String move, Report... reports) {
        return move(Who.group(group), move, null, reports);
    }

    /** A move of a group that names some of its people. */
    public FactId moveOf(Group group, String move, List<String> members) {
        return move(
                Who.group(group),
                move,
                null,
                members.stream()
                        .map(slug -> facades.researchers().get(slug).id())
                        .toList());
    }

    public FactId moveAfter(FactId offer, String who, String move, Report... reports) {
        return move(person(who), move, offer, reports);
    }

    private FactId move(Who who, String move, @Nullable FactId offer, Report... reports) {
        return move(who, move, offer, List.of(), reports);
    }

    private FactId move(Who who, String move, @Nullable FactId offer, List<ResearcherId> members, Report... reports) {
        Matcher parts = MOVE.matcher(move);
        if (!parts.matches()) {
            throw new IllegalArgumentException(move);
        }
        MoveKind kind = MoveKind.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
        String[] dates = parts.group(1).split("/");
        Moves.Announcement announcement = new Moves.Announcement(
                who,
                new Ends(kind, labOrNone(parts.group(3)), labOrNone(parts.group(4))),
                new Circumstances(date(dates[0]), dates.length > 1 ? date(dates[1]) : null, null, offer, null));
        return facades.moves()
                .publish(publications.draw(FactKind.MOVE), announcement, members, told(reports))
                .id();
    }

    /** An offer by a lab to a person then at another, made on a date. */
    public FactId offer(String by, String who, String employer, String madeOn, Report... reports) {
        Bid bid = new Bid(lab(by), lab(employer), date(madeOn), OfferStatus.OFFERED, null);
        return facades.offers()
                .publish(publications.draw(FactKind.OFFER), person(who), bid, told(reports))
                .id();
    }

    public FactId term(FactId offer, Pay pay, Report... reports) {
        FactId term = publications.draw(FactKind.PAY_TERM);
        facades.offers().publishTerm(offer, term, pay, told(reports));
        return term;
    }

    public FactId deal(String investor, String target, String agreedOn, Amount amount, Report... reports) {
        DealTerms terms = new DealTerms(DealKind.INVESTMENT, lab(investor), lab(target), date(agreedOn), amount, null);
        return facades.deals()
                .publish(
                        publications.draw(FactKind.DEAL),
                        new Label(investor + " invests in " + target, null, null),
                        terms,
                        told(reports))
                .id();
    }

    /** An editor decides on the standing of a fact; without a standing an earlier decision is lifted. */
    public void decides(FactId fact, @Nullable Standing standing, String day) {
        publications.decide(fact, new StandingOverride(standing, "Read again.", "Ada Ferreira", LocalDate.parse(day)));
    }

    public FactId benchmark(String observedOn, Amount amount, Report... reports) {
        return benchmark(observedOn, amount, PayPeriod.PER_YEAR, reports);
    }

    public FactId benchmark(String observedOn, Amount amount, PayPeriod period, Report... reports) {
        MarketPay pay = new MarketPay("leading engineers", date(observedOn), amount, period, null, null);
        return facades.benchmarks()
                .publish(
                        publications.draw(FactKind.BENCHMARK),
                        new Label("What leading engineers are paid", null, null),
                        pay,
                        told(reports))
                .id();
    }

    public FactId milestone(String lab, String happenedOn, String text, Report... reports) {
        Saying saying = new Saying(MilestoneKind.REORGANISATION, lab(lab), date(happenedOn), text, null, null, null);
        return facades.milestones()
                .publish(publications.draw(FactKind.MILESTONE), saying, told(reports))
                .id();
    }

    private List<Report> told(Report... reports) {
        return reports.length > 0 ? List.of(reports) : List.of(supports("courier"));
    }

    private Who person(String slug) {
        return Who.person(facades.researchers().get(slug).id());
    }

    private LabId lab(String slug) {
        return facades.labs().get(slug).id();
    }

    private @Nullable LabId labOrNone(String slug) {
        return slug.isEmpty() ? null : lab(slug);
    }

    private static @Nullable PartialDate date(String written) {
        return written.equals("-") ? null : PartialDate.of(written);
    }

    /** The façades of all modules in which facts are kept. */
    @TestComponent
    record Facades(
            Labs labs,
            Researchers researchers,
            Sources sources,
            Moves moves,
            Offers offers,
            Deals deals,
            Benchmarks benchmarks,
            Milestones milestones) {}
}
