package org.talentmoves.generator;

/** The tables that are filled, in an order in which what is referred to comes first, with the columns that are given. */
enum Table {
    LAB("lab_id, version, slug, name, name_zh, kind, country, parent_id"),
    LAB_ALIAS("lab_id, position, alias"),
    RESEARCHER("researcher_id, version, slug, expertise, words"),
    RESEARCHER_NAME("researcher_id, position, name, language, script, kind"),
    SOURCE("source_id, version, slug, publisher, title, url, published_on, language, kind, relays_id"),
    FACT("fact_id, version, entered_at, changed_at"),
    OFFER("offer_id, version, researcher_id, group_label, headcount, headcount_qualifier, by_lab_id, employer_id,"
            + " made_on, status"),
    PAY_TERM("pay_term_id, version, offer_id, component, scope, period, low, high, currency, qualifier"),
    MOVE("move_id, version, researcher_id, group_label, headcount, headcount_qualifier, from_lab_id, to_lab_id, kind,"
            + " announced_on, role, offer_id"),
    MOVE_MEMBER("move_id, position, researcher_id"),
    DEAL("deal_id, version, kind, investor_id, target_id, label, agreed_on, low, high, currency, qualifier"),
    BENCHMARK("benchmark_id, version, label, population, observed_on, low, high, currency, qualifier, period"),
    MILESTONE("milestone_id, version, kind, lab_id, happened_on, text, speaker"),
    CITATION("citation_id, version, fact_id, source_id, stance, basis, says");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    String copy() {
        return "copy %s (%s) from stdin".formatted(name().toLowerCase(java.util.Locale.ROOT), columns);
    }
}
