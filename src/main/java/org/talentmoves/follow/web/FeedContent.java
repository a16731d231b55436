package org.talentmoves.follow.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.follow.FeedFact;
import org.talentmoves.history.Place;
import org.talentmoves.merging.Union;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
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
        return "<p>" + text(full) + "</p>" + changed(fact.latest()) + "<ul>" + sources() + "</ul>";
    }

    /** What was done last and why, once there is more than what was published, of an offer also of its pay; a link to both versions. */
    private String changed(@Nullable Revision latest) {
        if (latest == null) {
            return "";
        }
        String reason = latest.occasion().reason();
        String why = reason == null ? "" : wording.say("colon") + reason;
        String comparison =
                Place.of(about(latest)).comparison(latest.subject(), latest.version() - 1, latest.version());
        return "<p>" + text(ended(wording.say("feed.changed", wording.date(day(latest)), done(latest) + why))) + " "
                + link(site + comparison, wording.say("feed.compare")) + "</p>";
    }

    /** Where the versions are: of an account of the pay with its offer, also where a move tells it. */
    private Subject about(Revision latest) {
        return latest.subject().kind() == SubjectKind.PAY_TERM
                ? Subject.of(fact.entry().offer().orElseThrow())
                : latest.subject();
    }

    /** What was done, and to what where that is not the whole fact. */
    private String done(Revision latest) {
        String done = wording.say("history.act." + Wire.of(latest.occasion().act()));
        Union merged = fact.merged();
        if (latest.subject().kind() == SubjectKind.PAY_TERM) {
            return wording.say("feed.changed.pay", done, latest.subject().key());
        }
        return merged == null ? done : called(merged.gone()) + how(latest) + called(merged.kept());
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

    private String sources() {
        return Stream.concat(
                        fact.card().citations().stream(),
                        fact.card().accounts().stream().flatMap(account -> account.citations().stream()))
                .map(this::source)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining());
    }

    /** “The Courier, “Okafor leaves Halcyon”, 1 July 2025: says so”, with its address. */
    private String source(Cited cited) {
        SourceRef source = cited.source();
        String title = source.title();
        String called = title == null ? source.name() : source.name() + wording.say("colon") + title;
        String date = source.publishedOn() == null ? wording.say("note.undated") : wording.date(source.publishedOn());
        return "<li>" + (isOfTheWeb(source.url()) ? link(source.url(), called) : text(called))
                + text(wording.say("list.clause")
                        + date
                        + wording.say("list.clause")
                        + wording.word("stance", cited.statement().stance()))
                + "</li>";
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
