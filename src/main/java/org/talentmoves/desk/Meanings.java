package org.talentmoves.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Draft;

/** Reads what is public as if it had been typed, so that what was typed can be held against it. */
@Component
class Meanings {

    private final FieldWriter writer;
    private final DraftReader reader;

    Meanings(FieldWriter writer, DraftReader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    ReadPart of(PartKind kind, Map<String, String> cells) {
        Draft.Part part = new Draft.Part("n1", kind.word(), 1, null, 0, writer.fields(kind, cells), null);
        return of(new Draft(List.of(part))).parts().get(0);
    }

    ReadDraft of(Draft draft) {
        return reader.read(draft, Locale.ENGLISH, Numbers.forTrying());
    }
}
