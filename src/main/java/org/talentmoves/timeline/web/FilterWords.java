package org.talentmoves.timeline.web;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.ParametersRefused.Fault;
import org.talentmoves.timeline.ParametersRefused.Refused;

/** The filter of the timeline in the words of the page's language, and what could not be read of it. */
@Component("filters")
public class FilterWords {

    private final Words words;
    private final Names names;

    FilterWords(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** What a parameter is called in the form, or its own name where it is in none. */
    public String name(String parameter) {
        return words.sayOr("filter." + parameter, parameter);
    }

    /** What a refused parameter is called; one that is unknown as it was given, though the form has such a word. */
    public String refused(Refused refused) {
        return refused.fault() == Fault.UNKNOWN ? refused.parameter() : name(refused.parameter());
    }

    /** What is wrong with a parameter, in the language of the page; the detail as it is where there is no translation. */
    public String refusal(Refused refused) {
        String key = switch (refused.fault()) {
            case NOT_READABLE -> refused.parameter();
            case CONTRADICTORY -> "contradictory." + refused.parameter();
            case UNKNOWN, REPEATED, NOT_PLAIN, AHEAD -> Wire.of(refused.fault());
        };
        return Words.chinese() ? words.sayOr("refused." + key, refused.detail()) + meant(refused) : refused.detail();
    }

    private String meant(Refused refused) {
        return refused.nearest() == null ? "" : words.say("refused.nearest", refused.nearest());
    }

    /** The filter in one line, for a telephone: what was typed, or that all facts are shown. */
    public String said(TimelineView.FilterView filter) {
        String typed = Stream.of(
                        "lab",
                        "as",
                        "since",
                        "until",
                        "payMin",
                        "standing",
                        "minStanding",
                        "kind",
                        "text",
                        "reportedBy")
                .filter(name -> !filter.typed(name).isEmpty())
                .map(name -> words.say("filter.said." + name, shown(filter, name)))
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
                        .map(names::lab)
                        .findFirst()
                        .orElse(typed);
            case "as" -> words.sayOr("filter." + typed, typed);
            case "kind" -> each("facts.", typed);
            case "standing", "minStanding" -> each("standing.", typed);
            case "since", "until", "reportedBy" -> understood(typed, date -> words.date(PartialDate.of(date)));
            case "payMin" -> understood(typed, dollars -> words.amount(atLeast(Long.parseLong(dollars))));
            default -> typed;
        };
    }

    private static Amount atLeast(long dollars) {
        return new Amount(dollars, null, "USD", Qualifier.AT_LEAST);
    }

    /** What was typed as it was understood, or as it was typed where it could not be. */
    private static String understood(String typed, UnaryOperator<String> reading) {
        try {
            return reading.apply(typed);
        } catch (Invalid | NumberFormatException e) {
            return typed;
        }
    }

    private String each(String group, String typed) {
        return Stream.of(typed.split(","))
                .map(word -> words.sayOr(group + word.strip(), word))
                .collect(Collectors.joining(words.comma()));
    }
}
