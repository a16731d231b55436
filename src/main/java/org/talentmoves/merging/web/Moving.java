package org.talentmoves.merging.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.merging.Mergings;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Narrator;

/** What moves in a merging, told in a headline each as far as there is room. */
@Component
class Moving {

    private static final int MOST_TOLD = 50;

    private final Narrator narrator;
    private final Mergings mergings;

    Moving(Narrator narrator, Mergings mergings) {
        this.narrator = narrator;
        this.mergings = mergings;
    }

    List<Line> of(List<Subject> subjects) {
        List<Subject> told = subjects.stream().limit(MOST_TOLD).toList();
        Locale locale = LocaleContextHolder.getLocale();
        Map<Subject, String> headlines = new HashMap<>(narrator.headlines(told, locale));
        headlines.putAll(mergings.called(told, locale));
        return subjects.stream()
                .map(subject -> new Line(subject.toString(), path(subject), headlines.get(subject)))
                .toList();
    }

    /** The address of its page; a pay term has none. */
    private static @Nullable String path(Subject subject) {
        return subject.kind() == SubjectKind.PAY_TERM ? null : "/" + Wire.of(subject.kind()) + "s/" + subject.key();
    }

    /** One line of the list. */
    record Line(
            String subject, @Nullable String path, @Nullable String headline) {}
}
