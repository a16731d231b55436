package org.talentmoves.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.Pay;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PayPhrase;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Wording;

/**
 * Something that a check found, with all that it is about, in the order in which it speaks of it.
 *
 * @param key what tells it from every other finding, now and later: {@code same_move_twice:m001.m002}
 * @param dates what the check compared, null where it is not known
 * @param pay the pay term that it is about, if it is about one
 * @param usual what such a sum usually is, in the currency of the pay term
 */
public record Finding(
        String check,
        String key,
        List<Place> facts,
        List<PersonRef> people,
        List<LabRef> labs,
        List<SourceRef> sources,
        List<@Nullable PartialDate> dates,
        @Nullable Pay pay,
        @Nullable Long usual) {

    /** A fact, and the fact on whose page it is shown: for a pay term its offer. */
    public record Place(FactId fact, FactId shownBy) {

        /** The address of the fact, such as {@code /moves/m001} or {@code /offers/o001#p001}. */
        public String path() {
            String page = "/" + Wire.of(shownBy.kind()) + "s/" + shownBy;
            return fact.equals(shownBy) ? page : page + "#" + fact;
        }

        /** What it is called: “move m001”. */
        public String words(Wording wording) {
            return wording.say("check.fact." + Wire.of(fact.kind()), fact.value());
        }
    }

    /** What is wrong, in words; it speaks of at most two labs, two sources and three dates. */
    public String says(Wording wording) {
        return wording.say(
                "check." + check + ".finding",
                people.isEmpty() ? "" : person(people.get(0), wording),
                labs.isEmpty() ? "" : lab(labs.get(0), wording),
                labs.size() < 2 ? "" : lab(labs.get(1), wording),
                date(0, wording),
                date(1, wording),
                date(2, wording),
                sources.isEmpty() ? "" : source(sources.get(0), wording),
                sources.size() < 2 ? "" : source(sources.get(1), wording),
                sources.stream().map(source -> source(source, wording)).collect(joining(wording.comma())),
                pay == null ? "" : wording.amount(pay.amount()),
                pay == null ? "" : new PayPhrase(pay, false, wording).terms(),
                pay == null || usual == null ? "" : wording.amount(usually(pay, usual)),
                facts.isEmpty() ? "" : facts.get(0).words(wording));
    }

    private static Amount usually(Pay pay, long usual) {
        return new Amount(usual, usual, pay.amount().currency(), Qualifier.ABOUT);
    }

    private String date(int place, Wording wording) {
        return place < dates.size() ? wording.date(dates.get(place)) : "";
    }

    private static String person(PersonRef person, Wording wording) {
        return named(person.name(), person.nameZh(), wording);
    }

    private static String lab(LabRef lab, Wording wording) {
        return named(lab.name(), lab.nameZh(), wording);
    }

    private static String named(String name, @Nullable String nameZh, Wording wording) {
        return wording.isChinese() && nameZh != null ? nameZh : name;
    }

    /** “The Courier (courier-2)”, as many pieces have the same publisher; or only the latter, where none is known. */
    private static String source(SourceRef source, Wording wording) {
        return source.publisher() == null ? source.slug() : wording.say("title.sized", source.name(), source.slug());
    }
}
