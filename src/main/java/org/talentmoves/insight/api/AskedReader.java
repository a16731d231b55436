package org.talentmoves.insight.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.By;
import org.talentmoves.insight.Parts;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.api.Question;

/** Reads what is to be counted, and refuses all that is wrong in the question. */
@Component
class AskedReader {

    private final LabDirectory labs;

    AskedReader(LabDirectory labs) {
        this.labs = labs;
    }

    Asked read(FactKind kind, Question question) {
        Filter filter = question.filter(this::slugs).of(kind);
        Asked asked = new Asked(
                filter,
                parts(question, filter.labs().exact()),
                question.parameters().one("by", word -> Wire.read(By.class, word)),
                StretchReader.rowStretch(question.parameters()));
        question.check();
        return asked;
    }

    /** Who asks for what names a lab itself asks for no parts of it. */
    private static Parts parts(Question question, boolean exact) {
        Parts parts = question.parameters().one("parts", word -> Wire.read(Parts.class, word));
        if (exact && parts == Parts.ROLLED_UP) {
            question.parameters()
                    .contradicts("parts", "“labScope=exact” leaves parts out, so that none can be rolled up.");
        }
        return exact ? Parts.APART : or(parts, Parts.ROLLED_UP);
    }

    private static Parts or(@Nullable Parts given, Parts usual) {
        return given == null ? usual : given;
    }

    private List<String> slugs() {
        return labs.names().stream().map(LabRef::slug).toList();
    }
}
