package org.talentmoves.timeline.web;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Naming;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Spoken;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Term;
import org.talentmoves.timeline.Whom;

/** How people, labs and facts are called on a page of the present language. */
@Component("names")
public class Names {

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    private Naming naming() {
        return new Naming(words.wording());
    }

    public String person(PersonRef person) {
        return naming().person(person);
    }

    /** The name in the other script, or null. */
    public @Nullable String personBeside(PersonRef person) {
        return Words.chinese() && person.nameZh() != null ? person.name() : person.nameZh();
    }

    /** By its Chinese name on a Chinese page, where it has one. */
    public String of(String name, @Nullable String nameZh) {
        return naming().of(name, nameZh);
    }

    public String lab(LabRef lab) {
        return naming().lab(lab);
    }

    public String who(Whom whom) {
        return naming().who(whom);
    }

    /** A fact in one line, as its page and the lists that refer to it call it. */
    public String title(Entry entry) {
        return naming().title(entry);
    }

    /** That the person had been there before: at the lab, or in the house of which it is a part. */
    public String returned(Entry began) {
        return began.story() instanceof Story.Moved moved && moved.house() != null
                ? words.say("researcher.again.house", lab(moved.house()))
                : words.say("researcher.again");
    }

    /** The language of a name in the other script. */
    public String langBeside() {
        return Words.chinese() ? "en" : "zh-Hans";
    }

    /** The post of a speaker where it has words in the language of the page beside those of the source; null otherwise. */
    public @Nullable String post(Spoken speaker) {
        return Words.chinese() ? speaker.post() : null;
    }

    /** A role in the words of the page's language where it is one of the usual ones; null where it stays in English. */
    public @Nullable String role(String role) {
        String usual = "role." + role.toLowerCase(Locale.ROOT).replaceAll("[ ,-]+", "_");
        String said = Words.chinese() ? words.sayOr(usual, "") : "";
        return said.isEmpty() ? null : said;
    }

    /** The publisher of a source; where none is known, that it is not, and when it was published. */
    public String source(SourceRef source) {
        String publisher = source.publisher();
        if (publisher != null) {
            return publisher;
        }
        return words.say(
                "source.unnamed",
                source.publishedOn() == null ? words.say("cite.undated") : words.date(source.publishedOn()));
    }

    /** Whether any of the facts tells a sum. */
    public boolean anySum(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> sum(entry) != null);
    }

    /** What the sums of the facts are: packages, or else sums that are nobody's pay. */
    public String sumHeading(List<Entry> entries) {
        return words.say(entries.stream().anyMatch(entry -> entry.bidding().isPresent()) ? "part.package" : "part.sum");
    }

    /** The host of an address, without www.; a quotation mark may stand in an address as it is. */
    public String host(String url) {
        String host = URI.create(url.replace("\"", "%22")).getHost();
        return host == null ? url : host.replaceFirst("^www\\.", "");
    }

    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Words.locale());
    }

    public String language(@Nullable String tag) {
        return tag == null
                ? words.say("not.entered")
                : Locale.forLanguageTag(tag).getDisplayName(Words.locale());
    }

    /** The names of a lab beside the one under which the page shows it. */
    public List<String> others(LabCard lab) {
        return Stream.concat(Stream.of(lab.profile().name(), lab.profile().nameZh()), lab.aliases().stream())
                .filter(name -> name != null && !name.equals(lab(lab.ref())))
                .distinct()
                .toList();
    }

    public String nameKind(PersonName name) {
        return words.word("name.kind", name.kind());
    }

    /** The sum of money of a fact, with what it is for; null where it has none. */
    public @Nullable Sum sum(Entry entry) {
        Story story = entry.story();
        if (story instanceof Story.Dealt dealt) {
            return new Sum(words.amount(dealt.amount()), words.word("price", dealt.kind()));
        }
        if (story instanceof Story.Measured measured) {
            return new Sum(
                    words.amount(measured.pay().amount()),
                    words.period(measured.pay().period(), null));
        }
        Term headline = entry.headline();
        return headline == null ? null : new Sum(words.amount(headline.pay().amount()), words.terms(headline.pay()));
    }

    /** A figure with its qualifier, and what it is for. */
    public record Sum(String figure, String what) {}

    /** “Version 3, changed 2 July 2025”; of the first, when it was entered. */
    public String changed(Entry entry) {
        PartialDate changed =
                PartialDate.of(entry.changedAt().atZone(ZoneOffset.UTC).toLocalDate());
        String key = entry.version() == 1 ? "history.entered" : "history.last";
        return words.say(key, String.valueOf(entry.version()), words.date(changed));
    }

    public String version(Entry entry) {
        PartialDate entered =
                PartialDate.of(entry.enteredAt().atZone(ZoneOffset.UTC).toLocalDate());
        return words.say("part.version", String.valueOf(entry.version()), words.date(entered));
    }
}
