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
        String typed = Stream.concat(TimelineView.FilterView.IN_FORM.stream(), TimelineView.FilterView.OTHERS.stream())
                .filter(name -> !filter.typed(name).isEmpty())
                .map(name -> said(filter, name))
                .collect(Collectors.joining(words.comma()));
        return typed.isEmpty() ? words.say("filter.fold.all") : typed;
    }

    /** One part of the filter in words. */
    public String said(TimelineView.FilterView filter, String name) {
        return words.say("filter.said." + name, shown(filter, name));
    }

    /** Several words of one parameter, as one choice of the form. */
    public String several(String name, TimelineView.FilterView filter) {
        return shown(filter, name);
    }

    private String shown(TimelineView.FilterView filter, String name) {
        String typed = filter.typed(name);
        return switch (name) {
            case "lab", "from", "to" -> labs(filter, typed);
            case "as" -> words.sayOr("filter." + typed, typed);
            case "kind" -> each("facts.", typed);
            case "standing", "minStanding" -> each("standing.", typed);
            case "since", "until", "reportedBy" -> understood(typed, date -> words.date(PartialDate.of(date)));
            case "payMin" -> understood(typed, sum -> words.amount(atLeast(filter, Long.parseLong(sum))));
            case "payMax" -> understood(typed, sum -> words.amount(atMost(filter, Long.parseLong(sum))));
            case "moveKind" -> each("move.", typed);
            case "offerStatus" -> each("offer.", typed);
            case "payComponent" -> each("component.", typed);
            case "payPeriod" -> each("period.", typed);
            case "labScope", "dateField", "payBound" -> each("filter.word.", typed);
            default -> typed;
        };
    }

    private String labs(TimelineView.FilterView filter, String typed) {
        return Stream.of(typed.split(","))
                .map(slug -> filter.labs().stream()
                        .filter(lab -> lab.slug().equals(slug.strip()))
                        .map(names::lab)
                        .findFirst()
                        .orElse(slug))
                .collect(Collectors.joining(words.comma()));
    }

    private static Amount atLeast(TimelineView.FilterView filter, long sum) {
        return new Amount(sum, null, currency(filter), Qualifier.AT_LEAST);
    }

    /** “At most” what was typed, without “up to”: it bounds what is found, and is no claim. */
    private static Amount atMost(TimelineView.FilterView filter, long sum) {
        return new Amount(sum, sum, currency(filter), Qualifier.EXACT);
    }

    private static String currency(TimelineView.FilterView filter) {
        String typed = filter.typed("currency");
        return typed.matches("[A-Z]{3}") ? typed : "USD";
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
