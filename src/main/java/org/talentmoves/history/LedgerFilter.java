package org.talentmoves.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.SubjectKind;

/**
 * Which changes are asked for.
 *
 * @param lab its slug: changes of it and its parts, and of facts that touch or touched one of them
 * @param researcher the slug: changes of the person, and of facts that are or were about them
 * @param kinds of what was changed; all when empty
 * @param acts all when empty, but for what only followed another change, which is there itself
 */
public record LedgerFilter(@Nullable String lab, @Nullable String researcher, Set<SubjectKind> kinds, Set<Act> acts) {

    /**
     * Looked up first, as of most labs and people there are few changes among very many: what touches it now, and what named
     * it or what was merged into it in an earlier version.
     */
    private static final String OF_LAB = """
            subject = any (array(
                with recursive part as (
                    select lab_id, slug from lab where slug = :lab
                    union all
                    select lab.lab_id, lab.slug from part join lab on lab.parent_id = part.lab_id
                ), called as (
                    select 'lab/' || slug as name from part
                    union
                    select 'lab/' || former.slug from former_address former join part using (lab_id)
                ), touching as (
                    select fact_id from timeline_lab where lab_id = (select lab_id from lab where slug = :lab)
                    union
                    select subject from revision
                    where content is not null and named_in(content) && array(select name from called)
                )
                select fact_id from touching
                union
                select pay_term_id from pay_term join touching on offer_id = fact_id
                union
                select name from called))""";

    private static final String OF_RESEARCHER = """
            subject = any (array(
                with person as (
                    select researcher_id from researcher where slug = :researcher
                ), called as (
                    select 'researcher/' || :researcher as name
                    union
                    select 'researcher/' || former.slug from former_address former join person using (researcher_id)
                ), about as (
                    select fact_id from timeline where researcher_id = (select researcher_id from person)
                    union
                    select move_id from move_member where researcher_id = (select researcher_id from person)
                    union
                    select subject from revision
                    where content is not null and named_in(content) && array(select name from called)
                )
                select fact_id from about
                union
                select pay_term_id from pay_term join about on offer_id = fact_id
                union
                select name from called))""";

    /** All of those acts. */
    public static LedgerFilter of(Act... acts) {
        return new LedgerFilter(null, null, Set.of(), Set.of(acts));
    }

    /** The same; where no act is asked for, with what only followed another change. */
    public LedgerFilter withFollowers() {
        return acts.isEmpty() ? new LedgerFilter(lab, researcher, kinds, Set.of(Act.values())) : this;
    }

    public boolean isEmpty() {
        return lab == null && researcher == null && kinds.isEmpty() && acts.isEmpty();
    }

    String conditions() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (lab != null) {
            conditions.add(OF_LAB);
        }
        if (researcher != null) {
            conditions.add(OF_RESEARCHER);
        }
        if (!kinds.isEmpty()) {
            conditions.add("left(subject, 1) = any (:letters)");
        }
        conditions.add(acts.isEmpty() ? "act <> 'FOLLOWED'" : "act = any (:acts)");
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (lab != null) {
            parameters.put("lab", lab);
        }
        if (researcher != null) {
            parameters.put("researcher", researcher);
        }
        parameters.put("letters", kinds.stream().map(LedgerFilter::letter).toArray(String[]::new));
        parameters.put("acts", acts.stream().map(Enum::name).toArray(String[]::new));
        return parameters;
    }

    /** The letter with which its subjects begin: m001, lab/meta. */
    private static String letter(SubjectKind kind) {
        return kind.fact()
                .map(fact -> String.valueOf(fact.letter()))
                .orElseGet(() -> kind.name().substring(0, 1).toLowerCase(java.util.Locale.ROOT));
    }
}
