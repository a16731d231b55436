package org.talentmoves.timeline.web;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.move.MoveKind;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;
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

    public String person(PersonRef person) {
        String nameZh = person.nameZh();
        return Words.chinese() && nameZh != null ? nameZh : person.name();
    }

    /** The name in the other script, or null. */
    public @Nullable String personBeside(PersonRef person) {
        return Words.chinese() && person.nameZh() != null ? person.name() : person.nameZh();
    }

    public String lab(LabRef lab) {
        String nameZh = lab.nameZh();
        return Words.chinese() && nameZh != null ? nameZh : lab.name();
    }

    public String who(Whom whom) {
        PersonRef person = whom.person();
        return person != null ? person(person) : whom.group() != null ? words.group(whom.group()) : "";
    }

    /** The text in the language of the page where it is there, or else as it is. */
    public String of(String text, @Nullable String textZh) {
        return Words.chinese() && textZh != null ? textZh : text;
    }

    /** A fact in one line, as its page and the lists that refer to it call it. */
    public String title(Entry entry) {
        Story story = entry.story();
        if (story instanceof Story.Moved moved) {
            return moved(moved);
        }
        if (story instanceof Story.Offered offered) {
            return offered(offered);
        }
        if (story instanceof Story.Dealt dealt) {
            return of(dealt.label().label(), dealt.label().labelZh());
        }
        if (story instanceof Story.Measured measured) {
            return of(measured.label().label(), measured.label().labelZh());
        }
        Story.Marked marked = (Story.Marked) story;
        return of(marked.text(), marked.textZh());
    }

    private String moved(Story.Moved moved) {
        String ends = (moved.from() == null ? "" : "from") + (moved.to() == null ? "" : "to");
        String key = "title." + (moved.who().person() == null ? "group" : Wire.of(moved.kind())) + "." + ends;
        return words.say(key.toLowerCase(Locale.ROOT), sized(moved.who()), end(moved.from()), joined(moved));
    }

    private String offered(Story.Offered offered) {
        Group group = offered.to().group();
        boolean one =
                group == null || (group.headCount() != null && group.headCount().isOne());
        String offers = one ? "title.offer." : "title.offers.";
        String key = offered.isCounter() ? "title.counter" : offers + Wire.of(offered.status());
        return words.say(key, lab(offered.by()), sized(offered.to()));
    }

    /** A person, or a group with its number of people where one is reported. */
    private String sized(Whom whom) {
        Group group = whom.group();
        return group == null || group.headCount() == null || group.headCount().isOne()
                ? who(whom)
                : words.say("title.sized", who(whom), words.headCount(group.headCount()));
    }

    /** The lab joined; where somebody returns to a part of a house, the house with the part. */
    private String joined(Story.Moved moved) {
        LabRef house = moved.house();
        return house != null && moved.kind() == MoveKind.RETURN
                ? words.say("title.sized", lab(house), end(moved.to()))
                : end(moved.to());
    }

    /** That the person had been there before: at the lab, or in the house of which it is a part. */
    public String returned(Entry began) {
        return began.story() instanceof Story.Moved moved && moved.house() != null
                ? words.say("researcher.again.house", lab(moved.house()))
                : words.say("researcher.again");
    }

    private String end(@Nullable LabRef lab) {
        return lab == null ? "" : lab(lab);
    }

    /** The language of a name in the other script. */
    public String langBeside() {
        return Words.chinese() ? "en" : "zh-Hans";
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

    public String version(Entry entry) {
        PartialDate entered =
                PartialDate.of(entry.enteredAt().atZone(ZoneOffset.UTC).toLocalDate());
        return words.say("part.version", String.valueOf(entry.version()), words.date(entered));
    }
}
