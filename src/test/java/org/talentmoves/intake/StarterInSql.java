package org.talentmoves.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the database holds of each starter file, column by column, asked without any class of the importer. */
final class StarterInSql {
    private static final String WHO = """
            coalesce((select slug from researcher r where r.researcher_id = f.researcher_id), ''), \
            coalesce(headcount::text, ''), coalesce(lower(headcount_qualifier), ''), \
            coalesce(group_label, ''), coalesce(group_label_zh, '')""";

    private static final String AMOUNT =
            "coalesce(low::text, ''), coalesce(high::text, ''), coalesce(currency, ''), lower(qualifier)";

    static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "labs.csv",
                "select array[slug, name, coalesce(name_zh, ''), array_to_string(array(select alias"
                        + " from lab_alias a where a.lab_id = f.lab_id order by position), '|'), " + lab("parent_id")
                        + ", lower(kind), coalesce(country, ''), coalesce(founded, ''), coalesce(dissolved, ''),"
                        + " coalesce(note, '')] from lab f");
        QUERIES.put(
                "researchers.csv",
                "select array[slug, " + names("PRIMARY") + ", " + names("NATIVE") + ", "
                        + names("VARIANT") + ", coalesce(expertise, ''), array_to_string(array(select o.slug from"
                        + " researcher_distinct_from d, researcher o where d.researcher_id = f.researcher_id"
                        + " and o.researcher_id = d.other_id order by 1), '|')] from researcher f");
        QUERIES.put(
                "sources.csv",
                "select array[slug, coalesce(publisher, ''), coalesce(title, ''), coalesce(url, ''),"
                        + " coalesce(published_on, ''), coalesce(language, ''), lower(kind), " + source("relays_id")
                        + ", coalesce(note, '')] from source f");
        QUERIES.put(
                "offers.csv",
                "select array[offer_id, " + WHO + ", " + lab("by_lab_id") + ", " + lab("employer_id")
                        + ", " + date("made_on") + ", lower(status),"
                        + " coalesce(note, '')] from offer f");
        QUERIES.put(
                "pay_terms.csv",
                "select array[pay_term_id, offer_id, lower(component), lower(scope), lower(period),"
                        + " coalesce(trim_scale(years)::text, ''), " + AMOUNT
                        + ", coalesce(note, '')] from pay_term f");
        QUERIES.put(
                "moves.csv",
                "select array[move_id, " + WHO + ", array_to_string(array(select r.slug from"
                        + " move_member m, researcher r where m.move_id = f.move_id and r.researcher_id = m.researcher_id"
                        + " order by m.position), '|'), " + lab("from_lab_id") + ", " + lab("to_lab_id")
                        + ", lower(kind), "
                        + date("announced_on") + ", " + date("effective_on")
                        + ", coalesce(role, ''), coalesce(offer_id, ''),"
                        + " coalesce(note, '')] from move f");
        QUERIES.put(
                "deals.csv",
                "select array[deal_id, lower(kind), " + lab("investor_id") + ", " + lab("target_id")
                        + ", label, coalesce(label_zh, ''), " + date("agreed_on") + ", " + AMOUNT
                        + ", coalesce(trim_scale(stake_percent)::text, ''), coalesce(note, '')] from deal f");
        QUERIES.put(
                "benchmarks.csv",
                "select array[benchmark_id, label, coalesce(label_zh, ''), population,"
                        + " coalesce(observed_on, ''), " + AMOUNT + ", lower(period),"
                        + " coalesce(trim_scale(change_percent)::text, ''), coalesce(change_since, ''), coalesce(note, '')]"
                        + " from benchmark f");
        QUERIES.put(
                "milestones.csv",
                "select array[milestone_id, " + lab("lab_id") + ", " + date("happened_on")
                        + ", lower(kind), text, coalesce(text_zh, ''), coalesce(speaker, ''), coalesce(note, '')] from milestone f");
        QUERIES.put(
                "citations.csv",
                "select array[fact_id, " + source("source_id") + ", " + source("via_id")
                        + ", lower(stance), lower(basis), says, coalesce(speaker, ''),"
                        + " coalesce((select slug from researcher x where x.researcher_id = f.speaker_researcher_id), ''), "
                        + lab("speaks_for_lab_id")
                        + ", coalesce(gives_low::text, ''), coalesce(gives_high::text, ''), coalesce(gives_currency, ''),"
                        + " coalesce(lower(gives_qualifier), '')] from citation f");
    }

    private StarterInSql() {}

    private static String lab(String column) {
        return "coalesce((select slug from lab x where x.lab_id = f." + column + "), '')";
    }

    private static String source(String column) {
        return "coalesce((select slug from source x where x.source_id = f." + column + "), '')";
    }

    private static String names(String kind) {
        return "array_to_string(array(select n.name from researcher_name n where n.researcher_id = f.researcher_id"
                + " and n.kind = '" + kind + "' order by n.position), '|')";
    }

    private static String date(String column) {
        return "replace(coalesce(" + column + ", ''), '~', ''), case when " + column
                + " like '%~' then 'true' else 'false' end";
    }
}
