package org.talentmoves.history;

import static org.talentmoves.history.Facet.date;
import static org.talentmoves.history.Facet.said;
import static org.talentmoves.history.Facet.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentmoves.editorial.SubjectKind;

/** What versions say, by their kind, in the order of the pages. */
final class Facets {

    private static final Facet NOTE = said("note", Reading.ENGLISH);
    private static final Facet LABEL = said("label", Reading.ENGLISH);
    private static final Facet LABEL_ZH = said("label_zh", Reading.CHINESE);
    private static final Facet AMOUNT = said("amount", Reading.AMOUNT, "low", "high", "currency", "qualifier");
    private static final Facet PERIOD = said("period", Reading.PERIOD, "period", "years");

    private static final List<Facet> WHO = List.of(
            said("researcher", Reading.RESEARCHERS),
            said("group_label", Reading.ENGLISH),
            said("group_label_zh", Reading.CHINESE),
            said("headcount", Reading.PEOPLE, "headcount", "headcount_qualifier"),
            said("members", Reading.RESEARCHERS));

    private static final Map<SubjectKind, List<Facet>> BY_KIND = Map.of(
            SubjectKind.MOVE,
            who(
                    word("kind", "move"),
                    said("from_lab", Reading.LAB),
                    said("to_lab", Reading.LAB),
                    date("announced_on"),
                    date("effective_on"),
                    said("role", Reading.ROLE),
                    said("offer", Reading.OFFER),
                    NOTE),
            SubjectKind.OFFER,
            who(
                    said("by_lab", Reading.LAB),
                    said("employer", Reading.LAB),
                    date("made_on"),
                    word("status", "offer"),
                    NOTE),
            SubjectKind.PAY_TERM,
            List.of(
                    said("offer", Reading.OFFER),
                    word("component", "component"),
                    AMOUNT,
                    PERIOD,
                    word("scope", "scope"),
                    NOTE),
            SubjectKind.DEAL,
            List.of(
                    LABEL,
                    LABEL_ZH,
                    word("kind", "deal"),
                    said("investor", Reading.LAB),
                    said("target", Reading.LAB),
                    AMOUNT,
                    said("stake_percent", Reading.PERCENT),
                    date("date"),
                    NOTE),
            SubjectKind.BENCHMARK,
            List.of(
                    LABEL,
                    LABEL_ZH,
                    said("population", Reading.ENGLISH),
                    AMOUNT,
                    PERIOD,
                    said("change_percent", Reading.PERCENT),
                    said("change_since", Reading.DATE),
                    date("date"),
                    NOTE),
            SubjectKind.MILESTONE,
            List.of(
                    said("text", Reading.ENGLISH),
                    said("text_zh", Reading.CHINESE),
                    word("kind", "milestone"),
                    said("lab", Reading.LAB),
                    said("speaker", Reading.ENGLISH),
                    date("date"),
                    NOTE),
            SubjectKind.LAB,
            List.of(
                    said("name", Reading.TEXT),
                    said("name_zh", Reading.CHINESE),
                    said("aliases", Reading.NAMES),
                    word("kind", "lab.kind"),
                    said("parent", Reading.LAB),
                    said("country", Reading.COUNTRY),
                    said("founded", Reading.DATE),
                    said("dissolved", Reading.DATE),
                    NOTE),
            SubjectKind.RESEARCHER,
            List.of(
                    said("name", Reading.TEXT),
                    said("name_zh", Reading.CHINESE),
                    said("aliases", Reading.NAMES),
                    said("transliterations", Reading.NAMES),
                    said("former_names", Reading.NAMES),
                    said("misspellings", Reading.NAMES),
                    said("expertise", Reading.ENGLISH),
                    said("distinct_from", Reading.RESEARCHERS)),
            SubjectKind.SOURCE,
            List.of(
                    said("publisher", Reading.TEXT),
                    said("title", Reading.TEXT),
                    said("url", Reading.ADDRESS),
                    said("published_on", Reading.DATE),
                    word("kind", "source.kind"),
                    said("language", Reading.LANGUAGE),
                    said("relays", Reading.SOURCE),
                    NOTE));

    private static final List<Facet> CITATION = List.of(
            said("source", Reading.SOURCE),
            word("stance", "stance"),
            said("says", Reading.ENGLISH),
            word("basis", "basis"),
            said("speaker", Reading.ENGLISH),
            said("speaker_researcher", Reading.RESEARCHERS),
            said("speaks_for", Reading.LAB),
            said("via", Reading.SOURCE),
            said("gives", Reading.AMOUNT, "gives_low", "gives_high", "gives_currency", "gives_qualifier"),
            said("quotation", Reading.TEXT),
            said("quotation_language", Reading.LANGUAGE));

    private Facets() {}

    private static List<Facet> who(Facet... others) {
        return Stream.concat(WHO.stream(), Stream.of(others)).toList();
    }

    /** Those of a kind, and behind them the columns that stand in none of them. */
    static List<Facet> of(SubjectKind kind, Set<String> columns) {
        return with(BY_KIND.getOrDefault(kind, List.of()), columns);
    }

    static List<Facet> ofCitations(Set<String> columns) {
        return with(CITATION, columns);
    }

    private static List<Facet> with(List<Facet> facets, Set<String> columns) {
        Set<String> others = new LinkedHashSet<>(columns);
        facets.forEach(facet -> facet.columns().forEach(others::remove));
        List<Facet> all = new ArrayList<>(facets);
        others.forEach(column -> all.add(Facet.said(column, Reading.TEXT)));
        return all;
    }
}
