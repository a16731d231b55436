package org.talentmoves.history.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.history.Correction;
import org.talentmoves.history.Course;
import org.talentmoves.history.Sequel;
import org.talentmoves.history.Version;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.web.Words;

/** In the words of the page's language, how long something was wrong here, and what became of what was put right. */
@Component("courses")
public class CourseWords {

    private final HistoryWords histories;

    CourseWords(HistoryWords histories) {
        this.histories = histories;
    }

    private static String say(String key, Object... values) {
        return new Wording(Words.locale()).say(key, values);
    }

    /** “It stood from 1 July 2025, 10:15 UTC to 3 July 2025, 11:00 UTC, and is right since.” */
    public String of(Course course, Correction correction) {
        String stood = "corrections.course." + Wire.of(correction.entry().act());
        String until = histories.when(correction.entry().at());
        Version end = course.end();
        if (end == null) {
            return say(stood, since(course.since()), until);
        }
        return say(became(course, stood), since(course.since()), until, histories.when(end.at()), end.number())
                + sequel(course.sequel(), stood);
    }

    private static String became(Course course, String stood) {
        if (course.isOutdated()) {
            return stood + ".updated";
        }
        if (course.isCompleted()) {
            return "corrections.course.completed";
        }
        return course.isUndone() ? stood + ".undone" : "corrections.course.superseded";
    }

    /** “ Version 4 of 5 July 2025, 9:30 UTC says it again. It is right again since …, by version 5.”; empty where nothing is to be said. */
    private String sequel(Sequel sequel, String stood) {
        return then("corrections.course.relapsed", sequel.relapse())
                + then(stood + ".again", sequel.back())
                + then("corrections.course.gone", sequel.gone());
    }

    private String then(String key, @Nullable Version version) {
        return version == null
                ? ""
                : say("corrections.course.then", say(key, histories.when(version.at()), version.number()));
    }

    /** Since when a fact had been told in its last words; empty where that is since it was there. */
    public String worded(Correction correction) {
        return correction
                .worded()
                .filter(words -> correction
                        .whole()
                        .filter(course -> course.since().equals(words))
                        .isEmpty())
                .map(words -> say("corrections.worded", since(words)))
                .orElse("");
    }

    private String since(Version version) {
        @Nullable OffsetDateTime at = version.at();
        return at == null ? say("corrections.time.unknown") : histories.when(at);
    }
}
