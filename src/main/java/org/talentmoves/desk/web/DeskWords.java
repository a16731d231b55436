package org.talentmoves.desk.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.Reference;
import org.talentmoves.editorial.Draft;

/** What was typed or chosen in fields, as the page says it. */
@Component("deskWords")
public class DeskWords {

    private final MessageSource messages;

    DeskWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What was typed into a part of a draft, by the names of its fields. */
    public Map<String, String> typed(Draft.Part part, Draft draft) {
        Map<String, String> said = said(PartKind.read(part.kind()), part.fields());
        said.computeIfPresent("about", (field, about) -> about(about, draft));
        return said;
    }

    /** Of what a source speaks, as the form lets one choose it. */
    private String about(String about, Draft draft) {
        String kind = draft.part(about).map(Draft.Part::kind).orElse(about);
        String pay = draft.part(about).map(part -> part.field("pay")).orElse("");
        Locale locale = LocaleContextHolder.getLocale();
        return Optional.ofNullable(messages.getMessage("desk.about." + kind, new Object[] {pay}, null, locale))
                .orElse(about);
    }

    /** What was typed into fields of a part, in one line. */
    public String line(PartKind kind, Map<String, String> fields) {
        return String.join(" · ", said(kind, fields).values());
    }

    private Map<String, String> said(PartKind kind, Map<String, String> fields) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            String typed = fields.getOrDefault(field.name(), "");
            if (!typed.isBlank()) {
                said.put(field.name(), of(field, typed));
            }
        }
        return said;
    }

    /** The same of a field by its name, of a part by its kind. */
    public String of(String kind, String field, String typed) {
        return PartKind.read(kind).fields().stream()
                .filter(known -> known.name().equals(field))
                .findFirst()
                .map(known -> of(known, typed))
                .orElse(typed);
    }

    /** The name of a choice, or of what the draft enters; anything else as it was typed. */
    public String of(Field field, String typed) {
        return switch (field.input()) {
            case CHOICE ->
                field.choices().contains(typed)
                        ? messages.getMessage(field.words() + typed, null, LocaleContextHolder.getLocale())
                        : typed;
            case LAB, RESEARCHER, RESEARCHERS, SOURCE ->
                typed.lines().map(Reference::name).collect(Collectors.joining("\n"));
            default -> typed;
        };
    }
}
