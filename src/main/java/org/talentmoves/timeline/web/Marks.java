package org.talentmoves.timeline.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentmoves.move.MoveKind;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LeftOut;
import org.talentmoves.timeline.Missing;
import org.talentmoves.timeline.SourceCard;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Tally;
import org.talentmoves.timeline.Totals;
import org.talentmoves.timeline.Vantage;

/** What marks an entry and a chapter of the timeline: kinds, standings with their shapes, totals. */
@Component("marks")
public class Marks {

    private final Words words;
    private final Names names;

    Marks(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** The kind of a fact as the timeline marks it beside the date; empty for the usual one, a hire. */
    public String mark(Entry entry) {
        if (entry.story() instanceof Story.Moved moved) {
            return moved.kind() == MoveKind.RETURN && moved.house() != null
                    ? words.say("mark.return.house", names.lab(moved.house()))
                    : words.say("mark." + Wire.of(moved.kind()));
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
            case RETRACTED -> "✕";
            case UNSUPPORTED -> "○";
        };
    }

    public String verb(Story.Offered offered) {
        return offered.isCounter() ? words.say("verb.counter") : words.word("verb", offered.status());
    }

    public String entryClass(Entry entry) {
        boolean group =
                entry.story() instanceof Story.Moved moved && moved.who().group() != null;
        return Wire.of(entry.id().kind()) + (group ? " group" : "");
    }

    /** What a chapter holds, in words, leaving out what it does not hold; with a lab asked for, as seen from that lab. */
    public List<Part> totals(Tally tally, boolean ofLab) {
        String seen = ofLab ? ".lab" : "";
        return Stream.of(
                        people("arrival", "tally.joined" + seen, tally.joined()),
                        people("departure", "tally.left" + seen, tally.left()),
                        new Part("soft", tally.groups(), words.number("tally.groups", tally.groups())),
                        new Part("doubt", tally.contested(), some("found.contested", tally.contested())),
                        new Part("doubt", tally.payContested(), some("found.payContested", tally.payContested())))
                .filter(part -> part.number() > 0)
                .toList();
    }

    private Part people(String kind, String key, Bounds people) {
        return new Part(
                kind, people.high(), words.say(key + (people.high() == 1 ? ".one" : ".many"), words.count(people)));
    }

    /** One part of the totals of a chapter. */
    public record Part(String kind, int number, String words) {}

    /** How many facts were found, and what the number holds and leaves out: “61 facts, 2 contested, 4 with contested pay”. */
    public String found(Totals totals) {
        return Stream.of(
                        words.say(
                                "found." + (totals.facts().high() == 1 ? "one" : "many"), words.count(totals.facts())),
                        some("found.loose", totals.loose()),
                        some("found.contested", totals.contested()),
                        some("found.payContested", totals.payContested()),
                        some("found.undated", totals.undated()),
                        some("found.payMayReach", totals.payMayReach()),
                        some("found.payNotComparable", totals.payNotComparable()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.clause()));
    }

    /** Which facts are left out: those reported later, those of which that is not known, and those less sure; or nothing. */
    public String leftOut(LeftOut leftOut) {
        return left(parts(leftOut));
    }

    private String parts(LeftOut leftOut) {
        return joined(
                some("vantage.later", leftOut.later()),
                some("vantage.undated", leftOut.undated()),
                some("vantage.lessSure", leftOut.lessSure()));
    }

    /** Which moves of a lab the balance leaves out, as {@link #leftOut(LeftOut)}. */
    public String leftOutOfBalance(LeftOut moves) {
        String all = parts(moves);
        return all.isEmpty() ? "" : words.say("lab.balance.leftOut", all);
    }

    /** How many of something else are left out, as the key calls it; or nothing. */
    public String leftOut(String of, Missing missing) {
        return left(joined(
                some("vantage.untold." + of, missing.untold()), some("vantage.lessSure." + of, missing.lessSure())));
    }

    private String left(String all) {
        return all.isEmpty() ? "" : words.say("vantage.leftOut", all);
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(words.comma()));
    }

    /** That a list is empty: as the key says it, or that there is nothing in it from this vantage. */
    public String none(String key, Vantage vantage) {
        if (vantage.reportedBy() == null) {
            return words.say(vantage.least() == null ? key : "none.least");
        }
        return words.say(vantage.least() == null ? "none.reportedBy" : "none.both");
    }

    /** How many facts a source speaks to: “7 facts it speaks to, 2 contested”. */
    public String speaks(SourceCard card) {
        String contested = some("found.contested", card.contested());
        return words.number("source.facts", card.facts().high())
                + (contested.isEmpty() ? "" : words.clause() + contested);
    }

    private String some(String key, int number) {
        return number == 0 ? "" : words.number(key, number);
    }

    public boolean contested(Entry entry) {
        return entry.assessment().standing() == Standing.CONTESTED;
    }

    /** The standing that the word names. */
    public Standing standing(String word) {
        return Wire.read(Standing.class, word);
    }
}
