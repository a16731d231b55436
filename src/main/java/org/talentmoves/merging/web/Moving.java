package org.talentmoves.merging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.merging.Mergings;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Vantage;

/** What moves in a merging, told in a headline each as far as there is room. */
@Component
class Moving {

    private static final int MOST_TOLD = 50;

    private final Dossiers dossiers;
    private final Mergings mergings;

    Moving(Dossiers dossiers, Mergings mergings) {
        this.dossiers = dossiers;
        this.mergings = mergings;
    }

    List<Line> of(List<Subject> subjects) {
        Locale language = LocaleContextHolder.getLocale();
        List<Line> lines = new ArrayList<>();
        for (Subject subject : subjects) {
            boolean isTold = lines.size() < MOST_TOLD && path(subject) != null;
            lines.add(new Line(
                    subject.toString(),
                    path(subject),
                    isTold ? headline(subject, language).orElse(null) : null));
        }
        return lines;
    }

    private Optional<String> headline(Subject subject, Locale language) {
        return subject.kind().isFact()
                ? dossiers.find(subject.fact(), Vantage.NOW).map(dossier -> brief(dossier, language))
                : mergings.called(subject);
    }

    private static String brief(Dossier dossier, Locale language) {
        return Sentences.brief(dossier.entry(), dossier.accounts(), Vantage.NOW, language);
    }

    /** The address of its page; a pay term has none. */
    private static @Nullable String path(Subject subject) {
        return subject.kind() == SubjectKind.PAY_TERM ? null : "/" + Wire.of(subject.kind()) + "s/" + subject.key();
    }

    /** One line of the list. */
    record Line(
            String subject, @Nullable String path, @Nullable String headline) {}
}
