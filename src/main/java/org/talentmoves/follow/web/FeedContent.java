package org.talentmoves.follow.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.follow.FeedFact;
import org.talentmoves.follow.Renaming;
import org.talentmoves.history.Place;
import org.talentmoves.merging.Union;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Wording;

/**
 * What an entry of a feed says: the sentences, what was changed last and why, and the sources.
 *
 * @param site the beginning of the addresses of pages
 */
record FeedContent(FeedFact fact, Vantage vantage, Wording wording, String site) {

    String title() {
        return Sentences.brief(fact.entry(), fact.card().accounts(), vantage, wording.locale());
    }

    String html() {
        String full = Sentences.full(fact.entry(), fact.card().accounts(), vantage, wording.locale());
        return "<p>" + text(full) + "</p>" + changed() + "<ul>" + sources() + "</ul>";
    }

    /** What came last first; but why a fact was retracted before all that. */
    private String changed() {
        String itself = changed(fact.latest());
        String named = fact.renamed() == null ? "" : changed(fact.renamed());
        return fact.entry().assessment().standing() == Standing.RETRACTED ? itself + named : named + itself;
    }

    /** What was done last and why, once there is more than what was published, of an offer also of its pay; a link to both versions. */
    private String changed(List<Revision> latest) {
        return latest.isEmpty() ? "" : line(latest.get(0), done(latest), versions(latest));
    }

    private String changed(Renaming renamed) {
        Revision revision = renamed.revision();
        String kind = Wire.of(revision.subject().kind());
        String named = wording.say(
                "feed.changed." + kind,
                act(revision),
                renamed.name(wording.isChinese()),
                revision.subject().key());
        return line(revision, named, versions(List.of(revision)));
    }

    private String line(Revision latest, String done, String versions) {
        String reason = latest.occasion().reason();
        String why = reason == null ? "" : wording.say("colon") + reason;
        return "<p>" + text(ended(wording.say("feed.changed", wording.date(day(latest)), done + why))) + " " + versions
                + "</p>";
    }

    /** Where both versions of what was changed stand beside each other; of several accounts of the pay, where all versions are. */
    private String versions(List<Revision> latest) {
        Revision first = latest.get(0);
        Place place = Place.of(about(first));
        return isOfPay(first) && latest.size() > 1
                ? link(site + place.history(), wording.say("history.link"))
                : link(
                        site + place.comparison(first.subject(), first.version() - 1, first.version()),
                        wording.say("feed.compare"));
    }

    private static boolean isOfPay(Revision revision) {
        return revision.subject().kind() == SubjectKind.PAY_TERM;
    }

    /** Where the versions are: of an account of the pay with its offer, also where a move tells it. */
    private Subject about(Revision latest) {
        return isOfPay(latest) ? Subject.of(fact.entry().offer().orElseThrow()) : latest.subject();
    }

    /** What was done to the fact, or to the offer that it followed, and to accounts of its pay. */
    private String done(List<Revision> latest) {
        List<String> accounts = latest.stream()
                .filter(FeedContent::isOfPay)
                .map(revision -> revision.subject().key())
                .distinct()
                .toList();
        String named = String.join(wording.comma(), accounts);
        if (isOfPay(latest.get(0))) {
            String key = accounts.size() == 1 ? "feed.changed.pay.one" : "feed.changed.pay.many";
            return wording.say(key, act(latest.get(0)), named);
        }
        String done = done(latest.get(0));
        return accounts.isEmpty() ? done : wording.say("feed.changed.also", done, named);
    }

    private String done(Revision latest) {
        Union merged = fact.merged();
        if (isOfOfferFollowed(latest)) {
            return wording.say(
                    "feed.changed.offer", act(latest), latest.subject().key());
        }
        return merged == null ? act(latest) : called(merged.gone()) + how(latest) + called(merged.kept());
    }

    private boolean isOfOfferFollowed(Revision latest) {
        return latest.subject().kind() == SubjectKind.OFFER
                && !latest.subject().equals(Subject.of(fact.entry().id()));
    }

    private String act(Revision latest) {
        return wording.say("history.act." + Wire.of(latest.occasion().act()));
    }

    private String how(Revision latest) {
        return wording.say("history.merged." + Wire.of(latest.occasion().act()));
    }

    private String called(Union.Side side) {
        return wording.say("history.merged.side", side.name(wording.isChinese()), side.slug());
    }

    /** A reason that is a sentence brings its own end. */
    private static String ended(String sentence) {
        return sentence.replaceFirst("(?<=[.!?。！？])[.。]$", "");
    }

    private static PartialDate day(Revision latest) {
        return PartialDate.of(Objects.requireNonNull(latest.at()).toLocalDate());
    }

    /** Who speaks of the fact, then who of its pay; who speaks of both stands for each. */
    private String sources() {
        return Stream.concat(
                        fact.card().citations().stream().map(cited -> source(cited, stance(cited))),
                        fact.card()
                                .ofPay(fact.entry())
                                .map(cited -> source(cited, wording.say("note.of.pay", stance(cited)))))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining());
    }

    /** “The Courier: Okafor leaves Halcyon, 1 July 2025, says so”, with its address. */
    private String source(Cited cited, String stance) {
        SourceRef source = cited.source();
        String title = source.title();
        String called = title == null ? source.name() : source.name() + wording.say("colon") + title;
        String date = source.publishedOn() == null ? wording.say("note.undated") : wording.date(source.publishedOn());
        return "<li>" + (isOfTheWeb(source.url()) ? link(source.url(), called) : text(called))
                + text(wording.say("list.clause") + date + wording.say("list.clause") + stance)
                + "</li>";
    }

    private String stance(Cited cited) {
        return wording.word("stance", cited.statement().stance());
    }

    private static boolean isOfTheWeb(@Nullable String url) {
        return url != null && Set.of("http", "https").contains(url.replaceFirst(":.*", ""));
    }

    private static String link(@Nullable String address, String text) {
        return "<a href=\"" + text(String.valueOf(address)) + "\">" + text(text) + "</a>";
    }

    private static String text(String text) {
        return htmlEscape(text, "UTF-8");
    }
}
