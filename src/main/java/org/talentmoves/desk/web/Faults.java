package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.talentmoves.check.Finding;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.ReadDraft;
import org.talentmoves.desk.ReadPart;
import org.talentmoves.editorial.Subject;
import org.talentmoves.intake.Fault;
import org.talentmoves.shared.DomainException;
import org.talentmoves.timeline.Wording;

/** Puts what is wrong at the fields where it can be mended. */
final class Faults {

    /** The fields at which the findings of a check stand, the likelier one first to be mended. */
    private static final Map<String, List<String>> CHECKED = Map.of(
            "leaves_before_joining", List.of("announced_on"),
            "same_move_twice", List.of("researcher", "group_label"),
            "two_employers_at_once", List.of("from_lab"),
            "starts_before_the_lab_was_founded", List.of("to_lab", "announced_on"),
            "dated_after_all_its_sources", List.of("announced_on", "made_on", "date"),
            "published_before_its_earliest_source", List.of("announced_on", "made_on", "date"),
            "amount_out_of_range", List.of("pay"));

    private final ReadDraft draft;
    private final FormKind form;
    private final MessageSource messages;
    private final Reasons reasons;
    private final Locale locale;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final List<String> whole = new ArrayList<>();
    private final Map<String, List<String>> found = new HashMap<>();
    private final List<String> foundElsewhere = new ArrayList<>();

    Faults(ReadDraft draft, FormKind form, MessageSource messages, Reasons reasons, Locale locale) {
        this.draft = draft;
        this.form = form;
        this.messages = messages;
        this.reasons = reasons;
        this.locale = locale;
    }

    /** What is wrong with the form as a whole, in the order in which it was found. */
    List<String> whole() {
        return whole;
    }

    /** What checks find that no field of the form could mend. */
    List<String> foundElsewhere() {
        return foundElsewhere;
    }

    /** What is wrong with a part, not with one of its fields. */
    List<String> of(String part) {
        return parts.getOrDefault(part, List.of());
    }

    /** What is wrong with a field, named as in the form: {@code n1.to_lab}. */
    @Nullable
    String at(String field) {
        return fields.get(field);
    }

    /** What checks find at a field, named as in the form. */
    List<String> foundAt(String field) {
        return found.getOrDefault(field, List.of());
    }

    void add(String wrong) {
        whole.add(wrong);
    }

    void add(Fault fault) {
        ReadPart part = draft.of(fault.subject())
                .map(fact ->
                        fault.citation() == null ? fact : draft.citing(fact).get(fault.citation()))
                .orElse(null);
        if (part == null) {
            whole.add(reason(fault));
            return;
        }
        Field field = fault.column() == null
                ? null
                : part.kind().filling(fault.column()).orElse(null);
        String reason = fault.needed() ? say("desk.needed") : reason(fault);
        if (fault.needed() && field != null && form.isToldElsewhere(part.kind(), field) && isBesideAMove(part)) {
            return;
        }
        if (part.kind() == PartKind.PAY_TERM && "offer".equals(fault.column())) {
            add(part.key(), say("desk.offer.gone"));
            return;
        }
        Field shown = field == null || form.asks(part.part(), field)
                ? field
                : part.kind().fields().get(0);
        if (shown == null || !form.asks(part.part(), shown)) {
            add(
                    part.key(),
                    part.kind().isFact()
                                    && fault.column() == null
                                    && fault.citation() == null
                                    && fault.reason().startsWith("No source")
                            ? say("desk.unsupported")
                            : reason);
        } else {
            fields.putIfAbsent(part.key() + "." + shown.name(), reason);
        }
    }

    /** Puts what a check finds at the field that it is about, or else beside the form. */
    void find(Finding finding) {
        String says = FindingWords.of(draft.facts(), new Wording(locale)).say(finding);
        draft.facts().stream()
                .filter(part -> finding.facts().stream()
                        .anyMatch(place -> Subject.of(place.fact()).equals(part.subject())))
                .findFirst()
                .flatMap(part -> part.kind().fields().stream()
                        .filter(field ->
                                CHECKED.getOrDefault(finding.check(), List.of()).contains(field.name()))
                        .filter(field -> form.asks(part.part(), field))
                        .findFirst()
                        .map(field -> part.key() + "." + field.name()))
                .ifPresentOrElse(
                        name -> found.computeIfAbsent(name, field -> new ArrayList<>())
                                .add(says),
                        () -> foundElsewhere.add(says));
    }

    /** Whether a move says of an offer what the form does not ask there; where it does not, that is told there. */
    private boolean isBesideAMove(ReadPart part) {
        return draft.parts().stream()
                .anyMatch(other -> other.kind() == PartKind.MOVE
                        && other.part().group() == part.part().group());
    }

    private String reason(Fault fault) {
        DomainException cause = fault.cause();
        return cause == null ? reasons.of(fault.reason(), locale) : reasons.of(cause, locale);
    }

    void addNameless(ReadPart part) {
        if (part.said().values().stream().allMatch(said -> said.refused() == null)) {
            fields.put(part.key() + "." + part.kind().fields().get(0).name(), say("desk.needed"));
        }
    }

    void add(String key, String reason) {
        List<String> told = parts.computeIfAbsent(key, part -> new ArrayList<>());
        if (!told.contains(reason)) {
            told.add(reason);
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale);
    }
}
