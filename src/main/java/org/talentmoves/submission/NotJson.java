package org.talentmoves.submission;

import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Text;

/** What was sent is no JSON, or not such as is read here. */
public final class NotJson extends Invalid {
    NotJson(int line, int column, String why) {
        super("Line %d, column %d: %s"
                .formatted(
                        Math.max(1, line),
                        Math.max(1, column),
                        Text.shown(why.lines().findFirst().orElse("").replaceAll(" ?\\(.*", ""))));
    }
}
