package org.talentmoves.timeline.web;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabCard;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.ParametersRefused.Refused;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Tally;
import org.talentmoves.timeline.Term;
import org.talentmoves.timeline.Whom;

/** How people, labs and facts are called on a page of the present language, and where they stand. */
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
        return words.say(key.toLowerCase(Locale.ROOT), sized(moved.who()), end(moved.from()), end(moved.to()));
    }

    private String offered(Story.Offered offered) {
        String offers = offered.to().group() == null ? "title.offer." : "title.offers.";
        String key = offered.isCounter() ? "title.counter" : offers + Wire.of(offered.status());
        return words.say(key, lab(offered.by()), sized(offered.to()));
    }

    /** A person, or a group with its number of people where one is reported. */
    private String sized(Whom whom) {
        Group group = whom.group();
        return group == null || group.headCount() == null
                ? who(whom)
                : words.say("title.sized", who(whom), words.headCount(group.headCount()));
    }

    private String end(@Nullable LabRef lab) {
        return lab == null ? "" : lab(lab);
    }

    /** The kind of a fact as the timeline marks it beside the date; empty for the usual one, a hire. */
    public String mark(Entry entry) {
        if (entry.story() instanceof Story.Moved moved) {
            return words.say("mark." + Wire.of(moved.kind()));
        }
        return entry.id().kind() == FactKind.MILESTONE
                ? ""
                : words.word("fact", entry.id().kind());
    }

    public String standingClass(Standing standing) {
        return standing == Standing.SINGLE_ORIGIN ? "single" : Wire.of(standing);
    }

    /** The shape of a standing, beside its word and never instead of it. */
    public String shape(Standing standing) {
        return switch (standing) {
            case CONFIRMED -> "●";
            case CORROBORATED -> "◕";
            case SINGLE_ORIGIN -> "◔";
            case CONTESTED -> "◆";
        };
    }

    /** The language of a name in the other script. */
    public String langBeside() {
        return Words.chinese() ? "en" : "zh-Hans";
    }

    public String verb(Story.Offered offered) {
        return offered.isCounter() ? words.say("verb.counter") : words.word("verb", offered.status());
    }

    public String entryClass(Entry entry) {
        boolean group =
                entry.story() instanceof Story.Moved moved && moved.who().group() != null;
        return Wire.of(entry.id().kind()) + (group ? " group" : "");
    }

    /** What a chapter holds, in words, leaving out what it does not hold. */
    public List<Part> totals(Tally tally) {
        return Stream.of(
                        new Part("arrival", tally.joined(), words.say("tally.joined", String.valueOf(tally.joined()))),
                        new Part("departure", tally.left(), words.say("tally.left", String.valueOf(tally.left()))),
                        new Part("soft", tally.groups(), words.number("tally.groups", tally.groups())),
                        new Part(
                                "doubt",
                                tally.contested(),
                                words.say("tally.contested", String.valueOf(tally.contested()))))
                .filter(part -> part.number() > 0)
                .toList();
    }

    /** One part of the totals of a chapter. */
    public record Part(String kind, int number, String words) {}

    /** What is wrong with a parameter, in the language of the page; the detail as it is where there is no translation. */
    public String refusal(Refused refused) {
        return Words.chinese() ? words.sayOr("refused." + refused.parameter(), refused.detail()) : refused.detail();
    }

    /** The standing that the word names. */
    public Standing standing(String word) {
        return Wire.read(Standing.class, word);
    }

    /** What sources say of one stance. */
    public List<Cited> stance(List<Cited> citations, String stance) {
        return FactView.of(citations, stance);
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

    /** The filter in one line, for a telephone: what was typed, or that all facts are shown. */
    public String filter(TimelineView.FilterView filter) {
        String typed = Stream.of("lab", "as", "since", "until", "payMin", "standing", "kind", "text")
                .filter(name -> !filter.typed(name).isEmpty())
                .map(name -> words.say("filter." + name) + " " + shown(filter, name))
                .collect(Collectors.joining(words.comma()));
        return typed.isEmpty() ? words.say("filter.fold.all") : typed;
    }

    /** Several words of one parameter, as one choice of the form. */
    public String several(String name, TimelineView.FilterView filter) {
        return shown(filter, name);
    }

    private String shown(TimelineView.FilterView filter, String name) {
        String typed = filter.typed(name);
        return switch (name) {
            case "lab" ->
                filter.labs().stream()
                        .filter(lab -> lab.slug().equals(typed))
                        .map(this::lab)
                        .findFirst()
                        .orElse(typed);
            case "as" -> words.sayOr("filter." + typed, typed);
            case "kind" -> each("facts.", typed);
            case "standing" -> each("standing.", typed);
            default -> typed;
        };
    }

    private String each(String group, String typed) {
        return Stream.of(typed.split(","))
                .map(word -> words.sayOr(group + word.strip(), word))
                .collect(Collectors.joining(words.comma()));
    }
}
