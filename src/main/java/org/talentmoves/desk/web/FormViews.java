package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.AlreadyHere;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.Queue;
import org.talentmoves.desk.ReadDraft;
import org.talentmoves.desk.ReadPart;
import org.talentmoves.desk.Rehearsal;
import org.talentmoves.desk.Restorations;
import org.talentmoves.desk.Said;
import org.talentmoves.desk.Twin;
import org.talentmoves.desk.WaitingTwins;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.TextRefused;
import org.talentmoves.timeline.Wording;

/** Makes the forms of the desk out of what was typed. */
@Component
class FormViews {

    private final Drafts drafts;
    private final AlreadyHere alreadyHere;
    private final WaitingTwins waitingTwins;
    private final Queue queue;
    private final Restorations restorations;
    private final MessageSource messages;
    private final Reasons reasons;

    FormViews(
            Drafts drafts,
            AlreadyHere alreadyHere,
            WaitingTwins waitingTwins,
            Queue queue,
            Restorations restorations,
            MessageSource messages,
            Reasons reasons) {
        this.restorations = restorations;
        this.waitingTwins = waitingTwins;
        this.queue = queue;
        this.drafts = drafts;
        this.alreadyHere = alreadyHere;
        this.messages = messages;
        this.reasons = reasons;
    }

    /** The form as it is typed so far: what is missing is not told yet. */
    FormView typing(FormKind form, Place place, Writing writing, Locale locale) {
        return view(form, place, writing, locale, Asked.TO_BE_READ);
    }

    /** The form as it was to be submitted: everything that stands in the way is told. */
    FormView submitting(FormKind form, Place place, Writing writing, Locale locale) {
        return view(form, place, writing, locale, Asked.TO_BE_SUBMITTED);
    }

    /** The form as it was submitted: everything that stands in the way is told, and left to whoever decides what may be twice. */
    FormView reviewing(FormKind form, Place place, Writing writing, Locale locale) {
        return view(form, place, writing, locale, Asked.TO_BE_DECIDED);
    }

    /** What is to become of what was typed. */
    private enum Asked {
        TO_BE_READ,
        TO_BE_SUBMITTED,
        TO_BE_DECIDED
    }

    private FormView view(FormKind form, Place place, Writing writing, Locale locale, Asked asked) {
        boolean strict = asked != Asked.TO_BE_READ;
        ReadDraft read = drafts.read(writing.draft(), locale);
        Rehearsal rehearsal = read.manuscripts().isEmpty() ? null : drafts.rehearse(read, writing);
        List<AlreadyHere.Here> here = alreadyHere.of(read);
        Faults faults = new Faults(read, form, messages, reasons, locale);
        if (rehearsal != null) {
            rehearsal.found().forEach(faults::find);
        }
        if (strict && rehearsal != null) {
            rehearsal.faults().forEach(faults::add);
        }
        if (strict) {
            if (drafts.changesNothing(read, writing)) {
                faults.add(say(locale, "desk.nothing.changes"));
            }
            if (read.parts().stream().allMatch(part -> part.kind() == PartKind.CITATION)) {
                faults.add(say(locale, "desk.empty"));
            }
            here.stream()
                    .filter(found -> asked == Asked.TO_BE_SUBMITTED ? found.standsInTheWay() : found.isUndecided())
                    .forEach(found -> faults.add(found.part().key(), say(locale, "desk.twin.undecided")));
            read.parts().stream().filter(ReadPart::isNameless).forEach(faults::addNameless);
        }
        Map<String, List<Twin>> twins = alreadyHere.told(here);
        List<PartView> parts = new ArrayList<>();
        for (ReadPart part : read.parts()) {
            parts.add(part(form, read, part, twins.getOrDefault(part.key(), List.of()), faults, locale));
        }
        return new FormView(
                form,
                place.proposal(),
                place.version(),
                place.proposal() != null && queue.waits(place.proposal()),
                writing.act(),
                writing.act() == Act.RESTORED
                        ? restorations.version(writing.draft()).orElse(null)
                        : null,
                writing.reason(),
                strict ? refused(writing.reason(), locale) : null,
                parts,
                faults.whole(),
                rehearsal,
                faults.foundElsewhere(),
                missing(read, form, rehearsal, locale),
                waitingTwins.of(writing.draft(), place.proposal()),
                "",
                UUID.randomUUID().toString(),
                strict,
                new Wording(locale));
    }

    private @Nullable String refused(String reason, Locale locale) {
        if (reason.isEmpty()) {
            return say(locale, "desk.reason.needed");
        }
        try {
            Text.line(say(locale, "desk.reason"), reason, Writing.LONGEST_REASON);
            return null;
        } catch (TextRefused refused) {
            return reasons.of(refused, locale);
        }
    }

    /** What stands in the way of a sentence, in the order of the form: “Role: This is needed.” */
    private List<String> missing(ReadDraft read, FormKind form, @Nullable Rehearsal rehearsal, Locale locale) {
        if (rehearsal == null || isBlank(read, form)) {
            return List.of();
        }
        Faults all = new Faults(read, form, messages, reasons, locale);
        rehearsal.faults().forEach(all::add);
        List<String> missing = new ArrayList<>(all.whole());
        for (ReadPart part : read.parts()) {
            for (Field field : part.kind().fields()) {
                String name = part.key() + "." + field.name();
                if (all.at(name) != null && part.said(field).refused() == null) {
                    missing.add(row(form, part, locale)
                            + say(locale, "desk.field." + field.name())
                            + say(locale, "colon")
                            + all.at(name));
                }
            }
            all.of(part.key()).forEach(wrong -> missing.add(row(form, part, locale) + wrong));
        }
        return missing.stream().distinct().limit(8).toList();
    }

    /** Whether nothing was typed yet. */
    private static boolean isBlank(ReadDraft read, FormKind form) {
        return read.parts().stream()
                .map(ReadPart::part)
                .toList()
                .equals(form.blank().parts());
    }

    private String row(FormKind form, ReadPart part, Locale locale) {
        return form == FormKind.MEMO && part.part().group() > 0
                ? say(locale, "desk.row", part.part().group()) + " · "
                : "";
    }

    private PartView part(
            FormKind form, ReadDraft read, ReadPart part, List<Twin> twins, Faults faults, Locale locale) {
        List<ReadPart> alike = read.parts().stream()
                .filter(other -> other.kind() == part.kind())
                .toList();
        List<FieldView> fields = part.kind().fields().stream()
                .filter(field -> form.asks(part.part(), field))
                .map(field -> field(read, part, field, faults, locale))
                .toList();
        return new PartView(
                part,
                alike.size() < 2 ? 0 : alike.indexOf(part) + 1,
                fields,
                twins,
                faults.of(part.key()),
                part.part().isNew() && (part.kind() != form.blankKind() || alike.size() > 1));
    }

    private FieldView field(ReadDraft read, ReadPart part, Field field, Faults faults, Locale locale) {
        Said said = part.said(field);
        String name = part.key() + "." + field.name();
        String refused = said.refused() == null ? faults.at(name) : said.refused();
        return new FieldView(
                part.key(),
                field,
                name,
                part.part().field(field.name()),
                said,
                refused,
                faults.foundAt(name),
                options(read, part, field, locale));
    }

    private List<FieldView.Option> options(ReadDraft read, ReadPart part, Field field, Locale locale) {
        if (field.input() == Input.ABOUT) {
            return about(read, part, locale);
        }
        return field.choices().stream()
                .map(choice -> new FieldView.Option(choice, say(locale, field.words() + choice)))
                .toList();
    }

    private List<FieldView.Option> about(ReadDraft read, ReadPart citation, Locale locale) {
        String chosen = citation.part().field("about");
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", say(locale, "desk.about.all"));
        List<ReadPart> facts = read.facts().stream()
                .filter(fact -> fact.part().group() == citation.part().group())
                .toList();
        for (ReadPart fact : facts) {
            boolean isMove = fact.kind() == PartKind.MOVE;
            options.put(
                    isMove && !chosen.equals(fact.key()) ? "move" : fact.key(),
                    say(locale, "desk.about." + fact.kind().word(), paid(fact)));
            if (isMove && facts.size() > 1) {
                options.put("pay", say(locale, "desk.about.pay"));
            }
        }
        options.putIfAbsent(chosen, "…");
        return options.entrySet().stream()
                .map(option -> new FieldView.Option(option.getKey(), option.getValue()))
                .toList();
    }

    private static String paid(ReadPart fact) {
        return Optional.ofNullable(fact.said().getOrDefault("pay", Said.NOTHING).understood())
                .orElse("…");
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    /** Where a form is: a proposal at the version that was opened, or none yet. */
    record Place(@Nullable Long proposal, int version) {
        static final Place NEW = new Place(null, 0);
    }
}
