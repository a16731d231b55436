package org.talentmoves.timeline.web;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.FactOrder;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.ParametersRefused.Fault;
import org.talentmoves.timeline.ParametersRefused.Refused;
import org.talentmoves.timeline.PeopleBySlug;

/** The filter of the timeline in the words of the page's language, and what could not be read of it. */
@Component("filters")
public class FilterWords {

    /** The parameters that are told, in this order; labScope with the lab. */
    private static final List<String> SAID = List.of(
            "lab",
            "as",
            "from",
            "to",
            "researcher",
            "since",
            "until",
            "dateField",
            "payMin",
            "payMax",
            "currency",
            "payComponent",
            "payPeriod",
            "payBound",
            "standing",
            "minStanding",
            "kind",
            "moveKind",
            "offerStatus",
            "text",
            "source",
            "publisher",
            "language",
            "reportedBy",
            "sort");

    private static final int MOST_TOLD = 20;

    private final Words words;
    private final Names names;
    private final PeopleBySlug people;

    FilterWords(Words words, Names names, PeopleBySlug people) {
        this.words = words;
        this.names = names;
        this.people = people;
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

    /** What would be right, unless that is a long list of values; the names of parameters are told however many there are. */
    public @Nullable String allowed(Refused refused) {
        boolean tells = refused.fault() == Fault.UNKNOWN || refused.allowed().size() < MOST_TOLD;
        return tells && !refused.allowed().isEmpty() ? String.join(", ", refused.allowed()) : null;
    }

    private String meant(Refused refused) {
        return refused.nearest() == null ? "" : words.say("refused.nearest", refused.nearest());
    }

    /** The filter in one line: what was typed, or that all facts are shown. */
    public String said(TimelineView.FilterView filter) {
        String typed = SAID.stream()
                .filter(name -> !filter.typed(name).isEmpty())
                .map(name -> said(filter, name))
                .collect(Collectors.joining(words.comma()));
        return typed.isEmpty() ? words.say("filter.fold.all") : typed;
    }

    /** One part of the filter in words. */
    public String said(TimelineView.FilterView filter, String name) {
        return words.say("filter.said." + key(name, filter), shown(filter, name));
    }

    private static String key(String name, TimelineView.FilterView filter) {
        if (isExact(name, filter)) {
            return "exact";
        }
        return name.equals("lab") && words(filter.typed(name)).count() > 1 ? "labs" : name;
    }

    private static boolean isExact(String name, TimelineView.FilterView filter) {
        return name.equals("lab") && filter.typed("labScope").equals("exact");
    }

    /** The orders in which facts can be had beside the usual one. */
    public List<String> orders() {
        return FactOrder.words().stream()
                .filter(order -> !order.equals(FactOrder.NEWEST_FIRST.toString()))
                .toList();
    }

    /** That facts stand in an order, given as {@code sort} writes it. */
    public String sorted(String order) {
        return words.say("sort.said", words.say("sort." + order));
    }

    /** Several words of one parameter, as one choice of the form. */
    public String several(String name, TimelineView.FilterView filter) {
        return shown(filter, name);
    }

    private String shown(TimelineView.FilterView filter, String name) {
        String typed = filter.typed(name);
        return switch (name) {
            case "lab", "from", "to" -> labs(typed, filter.labs());
            case "researcher" -> each(typed, this::person);
            case "as" -> words.sayOr("filter." + typed, typed);
            case "kind" -> each("facts.", typed);
            case "moveKind" -> each("move.", typed);
            case "offerStatus" -> each("offer.", typed);
            case "payComponent" -> each("component.", typed);
            case "payPeriod" -> each("period.", typed);
            case "dateField", "payBound" -> each("filter." + name + ".", typed);
            case "standing", "minStanding" -> each("standing.", typed);
            case "language" -> languages(typed);
            case "text" -> Text.shown(typed);
            case "sort" -> words.sayOr("sort." + typed, typed);
            case "since", "until", "reportedBy" -> understood(typed, date -> words.date(PartialDate.of(date)));
            case "payMin" -> understood(typed, sum -> words.amount(sum(Long.valueOf(sum), null, filter)));
            case "payMax" -> understood(typed, sum -> words.amount(sum(null, Long.valueOf(sum), filter)));
            default -> typed;
        };
    }

    /** The names of labs whose slugs stand between commas; of one that is not there the slug. */
    public String labs(String typed, Collection<LabRef> labs) {
        return each(typed, slug -> lab(labs, slug));
    }

    /** The names of languages whose tags stand between commas. */
    public String languages(String typed) {
        return each(typed, names::language);
    }

    private String lab(Collection<LabRef> labs, String slug) {
        return labs.stream()
                .filter(lab -> lab.slug().equals(slug))
                .map(names::lab)
                .findFirst()
                .orElse(slug);
    }

    /** A sum of which one bound is asked for, in the currency that is given, else in US dollars. */
    private static Amount sum(@Nullable Long low, @Nullable Long high, TimelineView.FilterView filter) {
        String currency = filter.typed("currency").isEmpty() ? "USD" : filter.typed("currency");
        return new Amount(low, high, currency, low == null ? Qualifier.UP_TO : Qualifier.AT_LEAST);
    }

    /** What was typed as it was understood, or the beginning of what was typed where it could not be. */
    private static String understood(String typed, UnaryOperator<String> reading) {
        try {
            return reading.apply(typed);
        } catch (Invalid | NumberFormatException e) {
            return Text.shown(typed);
        }
    }

    /** Somebody by name; what cannot be a slug, and was refused as one, as it was typed. */
    private String person(String typed) {
        return Text.isPlain(typed) ? people.named(typed).map(names::person).orElse(typed) : typed;
    }

    private String each(String group, String typed) {
        return each(typed, word -> words.sayOr(group + word, word));
    }

    private String each(String typed, UnaryOperator<String> saying) {
        return words(typed).map(saying).collect(Collectors.joining(words.comma()));
    }

    /** What stands between commas, each once. */
    private static Stream<String> words(String typed) {
        return Stream.of(typed.split(",")).map(String::strip).distinct();
    }
}
