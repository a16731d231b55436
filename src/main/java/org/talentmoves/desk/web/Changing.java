package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.Directory;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.ReadPart;
import org.talentmoves.desk.Reference;
import org.talentmoves.desk.Said;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.DomainException;

/**
 * What the buttons of a form do to what was typed, without saving it: {@code add citation}, {@code drop n3},
 * {@code enter n1 to_lab}, {@code choose n1 to_lab northwind}, {@code another n1 m012}, {@code this n1 m012}.
 */
@Component
class Changing {

    private final Directory directory;
    private final Recognising recognising;
    private final Drafts drafts;

    Changing(Directory directory, Recognising recognising, Drafts drafts) {
        this.drafts = drafts;
        this.directory = directory;
        this.recognising = recognising;
    }

    /**
     * What a button leaves behind.
     *
     * @param focus the part that is new, where writing goes on; empty where nothing is
     * @param instead what was typed and gave way to what is public
     */
    record Changed(Writing writing, String focus, List<Difference> instead) {}

    Changed changed(Writing writing, FormKind form, String button) {
        Draft before = writing.draft();
        Draft after = changed(before, form, button);
        String focus = focus(before, after, button);
        boolean becomes = button.startsWith("this ");
        boolean changes = after.parts().stream().anyMatch(part -> !part.isNew());
        Act act = becomes && changes && !after.equals(before) ? Act.COMPLETED : writing.act();
        return new Changed(
                new Writing(act, writing.reason(), after), focus, becomes ? instead(before, after) : List.of());
    }

    /** What was typed and is not what is public, however that is written. */
    private List<Difference> instead(Draft before, Draft after) {
        Map<String, Map<String, Said>> typed = read(before);
        Map<String, Map<String, Said>> there = read(after);
        return before.parts().stream()
                .flatMap(part -> Difference.between(part, after.part(part.key()).orElse(part.with(Map.of())))
                        .filter(difference -> !difference.theirs().isBlank())
                        .filter(difference -> !meansTheSame(
                                typed.getOrDefault(part.key(), Map.of()).get(difference.field()),
                                there.getOrDefault(part.key(), Map.of()).get(difference.field()))))
                .toList();
    }

    private Map<String, Map<String, Said>> read(Draft draft) {
        return drafts.read(draft, Locale.ENGLISH).parts().stream()
                .collect(Collectors.toMap(ReadPart::key, ReadPart::said));
    }

    private static boolean meansTheSame(@Nullable Said typed, @Nullable Said there) {
        return typed != null
                && there != null
                && !typed.cells().isEmpty()
                && typed.cells().equals(there.cells());
    }

    /** Where writing goes on: in what is new, else where the button was, else before what was left out. */
    private static String focus(Draft before, Draft after, String button) {
        List<String> keys = before.parts().stream().map(Draft.Part::key).toList();
        List<String> pressed = List.of(button.strip().split(" "));
        String at = pressed.size() > 1 ? pressed.get(1) : "";
        String beside = keys.contains(at) ? keys.get(Math.max(0, keys.indexOf(at) - 1)) : "";
        return after.parts().stream()
                .map(Draft.Part::key)
                .filter(key -> !keys.contains(key))
                .findFirst()
                .orElse(after.part(at).isPresent() ? at : beside);
    }

    /** What a button makes of the draft; a button that the form does not have, or that goes too far, leaves it as it is. */
    private Draft changed(Draft draft, FormKind form, String button) {
        try {
            Draft changed = pressed(draft, form, button);
            boolean isTooMuch = changed.parts().size()
                    > Math.max(DraftForm.MOST_PARTS, draft.parts().size());
            return isTooMuch ? draft : changed;
        } catch (DomainException noSuchButton) {
            return draft;
        }
    }

    private Draft pressed(Draft draft, FormKind form, String button) {
        String[] words = button.strip().split(" ");
        return switch (words[0] + words.length) {
            case "add2" -> add(draft, form, words[1]);
            case "drop2" ->
                new Draft(draft.parts().stream()
                        .filter(part -> !part.key().equals(words[1]))
                        .toList());
            case "enter3" -> enter(draft, words[1], words[2]);
            case "choose4" -> typing(draft, words[1], words[2], words[3]);
            case "another3" ->
                typing(
                        draft,
                        words[1],
                        "another",
                        (draft.part(words[1]).map(part -> part.field("another")).orElse("") + " " + words[2]).strip());
            case "this3" -> recognising.become(draft, form, words[1], Subject.read(words[2]));
            default -> draft;
        };
    }

    private static Draft add(Draft draft, FormKind form, String word) {
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        int last = parts.stream().mapToInt(Draft.Part::group).max().orElse(1);
        PartKind kind = PartKind.read(word);
        boolean memo = form == FormKind.MEMO;
        int group = !memo ? 1 : kind == PartKind.MOVE ? last + 1 : 0;
        String offer = parts.stream()
                .map(part -> part.kind().equals(PartKind.MOVE.word()) ? part.field("offer") : "")
                .filter(there -> !there.isBlank())
                .findFirst()
                .orElse("");
        boolean needsOffer = kind == PartKind.PAY_TERM
                && offer.isEmpty()
                && parts.stream().noneMatch(part -> part.kind().equals(PartKind.OFFER.word()));
        if (needsOffer) {
            parts.add(place(parts, PartKind.OFFER), fresh(parts, PartKind.OFFER, group, Map.of("status", "accepted")));
        }
        Map<String, String> given =
                kind == PartKind.PAY_TERM ? Map.of("scope", "person", "offer", offer) : FormKind.usual(kind);
        parts.add(place(parts, kind), fresh(parts, kind, group, given));
        return new Draft(parts);
    }

    /** Behind the last of its kind, or else of what comes before it in a form. */
    private static int place(List<Draft.Part> parts, PartKind kind) {
        int place = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (PartKind.read(parts.get(i).kind()).compareTo(kind) <= 0) {
                place = i + 1;
            }
        }
        return place;
    }

    static Draft.Part fresh(List<Draft.Part> parts, PartKind kind, int group, Map<String, String> fields) {
        return new Draft.Part("n" + (Reference.last(parts) + 1), kind.word(), group, null, 0, fields, null);
    }

    /** Enters what a field names and is not there yet, within the same proposal. */
    private Draft enter(Draft draft, String key, String name) {
        Draft.Part from = draft.part(key).orElse(null);
        PartKind kind = from == null ? null : entered(PartKind.read(from.kind()), name);
        if (from == null || kind == null) {
            return draft;
        }
        String typed = from.field(name).strip();
        boolean several = isOfSeveral(PartKind.read(from.kind()), name);
        String field = kind == PartKind.SOURCE && typed.startsWith("http")
                ? "url"
                : kind == PartKind.SOURCE ? "publisher" : "name";
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        for (String one : unknown(draft, kind, typed, several)) {
            boolean there = parts.stream()
                    .anyMatch(part ->
                            part.kind().equals(kind.word()) && part.field(field).equals(one));
            if (!there) {
                parts.add(parts.indexOf(from) + 1, fresh(parts, kind, 0, Map.of(field, one)));
            }
        }
        return new Draft(parts);
    }

    private static boolean isOfSeveral(PartKind kind, String name) {
        return kind.fields().stream()
                .anyMatch(field -> field.name().equals(name) && field.input() == Input.RESEARCHERS);
    }

    /** What is typed, by its name where it refers to what was left out; of several, those of whom nobody is here. */
    private List<String> unknown(Draft draft, PartKind kind, String typed, boolean several) {
        return several
                ? Stream.of(typed.split("\\R|[;；]"))
                        .map(String::strip)
                        .filter(one -> Reference.in(draft, one).isEmpty())
                        .map(Reference::name)
                        .filter(one -> !one.isEmpty()
                                && directory
                                        .meant(Input.valueOf(kind.name()), one)
                                        .isEmpty())
                        .toList()
                : typed.isEmpty() ? List.of() : List.of(Reference.name(typed));
    }

    private static @Nullable PartKind entered(PartKind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> switch (field.input()) {
                    case LAB -> PartKind.LAB;
                    case RESEARCHER, RESEARCHERS -> PartKind.RESEARCHER;
                    case SOURCE -> PartKind.SOURCE;
                    default -> null;
                })
                .orElse(null);
    }

    private static Draft typing(Draft draft, String key, String field, String typed) {
        return new Draft(draft.parts().stream()
                .map(part -> part.key().equals(key) ? part.with(with(part.fields(), field, typed)) : part)
                .toList());
    }

    static Map<String, String> with(Map<String, String> fields, String field, String typed) {
        Map<String, String> others = new HashMap<>(fields);
        others.put(field, typed);
        return others;
    }
}
