package org.talentmoves.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Basis;

/** Reads drafts: what each field means, and what would be published. */
@Component
class DraftReader {

    /** By the basis of a citation, the fields of which one says who speaks. */
    private static final Map<String, List<String>> ON_RECORD = Map.of(
            Wire.of(Basis.ON_RECORD_PERSON), List.of("speaker", "speaker_researcher"),
            Wire.of(Basis.ON_RECORD_COMPANY), List.of("speaks_for", "speaker_researcher"));

    private final Directory directory;
    private final MessageSource messages;

    DraftReader(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** Reads what is not decided yet. */
    ReadDraft read(Draft draft, Locale locale, Numbers numbers) {
        return read(draft, part -> true, locale, numbers);
    }

    /** Reads those of the parts that are asked for; their ids are drawn, and no others. */
    ReadDraft read(Draft draft, Predicate<Draft.Part> asked, Locale locale, Numbers numbers) {
        Fresh fresh = new Fresh(draft, directory);
        FieldReader fields = new FieldReader(directory, fresh, messages, locale);
        Map<String, ReadPart> parts = new LinkedHashMap<>();
        for (Draft.Part part : draft.parts()) {
            if (!part.isDecided() && asked.test(part)) {
                parts.put(part.key(), read(draft, part, fields, subject(part, fresh, numbers)));
            }
        }
        return new ReadDraft(List.copyOf(parts.values()));
    }

    private static ReadPart read(Draft draft, Draft.Part part, FieldReader fields, @Nullable Subject subject) {
        PartKind kind = PartKind.read(part.kind());
        Map<String, Said> said = new HashMap<>();
        for (Field field : kind.fields()) {
            said.put(field.name(), fields.read(field, part.field(field.name())));
        }
        if (subject == null && kind != PartKind.CITATION) {
            said.put(
                    "slug",
                    fields.address(Fresh.called(part), part.field("slug").strip()));
        }
        if (kind == PartKind.CITATION && isOnRecordOfNobody(part)) {
            said.computeIfPresent("basis", (field, basis) -> basis.remarking(fields.say("desk.speaker.missing")));
        }
        if (About.isOfNothing(part, draft)) {
            said.put("about", Said.refused(fields.say("desk.about.gone")));
        }
        return new ReadPart(part, kind, said, subject);
    }

    /** Whether somebody speaks on record, and it is not said who: only what a party to it says itself is confirmed. */
    private static boolean isOnRecordOfNobody(Draft.Part citation) {
        List<String> speakers = ON_RECORD.getOrDefault(citation.field("basis"), List.of());
        return !speakers.isEmpty()
                && speakers.stream().allMatch(speaker -> citation.field(speaker).isBlank());
    }

    private static @Nullable Subject subject(Draft.Part part, Fresh fresh, Numbers numbers) {
        if (part.subject() != null) {
            return Subject.read(part.subject());
        }
        Optional<SubjectKind> kind = PartKind.read(part.kind()).subject();
        return kind.flatMap(SubjectKind::fact)
                .map(numbers::next)
                .map(Subject::of)
                .orElseGet(() -> kind.map(record -> record(record, fresh.slug(part.key())))
                        .orElse(null));
    }

    private static @Nullable Subject record(SubjectKind kind, String slug) {
        try {
            return slug.isEmpty() ? null : new Subject(kind, new Slug(slug).value());
        } catch (Invalid e) {
            return null;
        }
    }
}
