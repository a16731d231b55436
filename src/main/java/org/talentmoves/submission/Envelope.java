package org.talentmoves.submission;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said beside the content: why, of a change which kind it is, and whether it is to be public at once.
 *
 * @param act {@code PUBLISHED} for what is new
 */
record Envelope(String reason, Act act, boolean publish) {

    static final Set<String> MEMBERS = Set.of("reason", "act", "publish");

    private static final List<String> ACTS = List.of("corrected", "updated", "completed");

    /** Takes it out of the body; what is left is the content. */
    static Envelope taken(ObjectNode body, boolean changes, Wrongs wrongs) {
        ValueReader values = new ValueReader(wrongs);
        String reason = Text.joined(values.text(body.path("reason"), "/reason"));
        String act = values.text(body.path("act"), "/act");
        boolean publish = truth(body.path("publish"), wrongs);
        checkReason(reason, wrongs);
        if (changes && !ACTS.contains(act)) {
            wrongs.add(
                    "/act",
                    "Say which kind of change it is: corrected, what was said was wrong; updated, the world changed;"
                            + " completed, more is known.",
                    ACTS);
        } else if (!changes && !act.isEmpty()) {
            wrongs.add("/act", "What is new is no change of anything; leave it out.");
        }
        MEMBERS.forEach(body::remove);
        return new Envelope(reason, act(changes, act), publish);
    }

    /** Where a change does not say which it is, it is tried as a correction: that it does not say so is told already. */
    private static Act act(boolean changes, String act) {
        if (!changes) {
            return Act.PUBLISHED;
        }
        return ACTS.contains(act) ? Act.valueOf(act.toUpperCase(Locale.ROOT)) : Act.CORRECTED;
    }

    private static void checkReason(String reason, Wrongs wrongs) {
        try {
            Text.line("The reason", reason, Writing.LONGEST_REASON);
        } catch (Invalid refused) {
            wrongs.add(
                    "/reason",
                    reason.isBlank()
                            ? "Say in a sentence why it should be public, or why it should change; readers see it in the history."
                            : refused.reason());
        }
    }

    private static boolean truth(JsonNode value, Wrongs wrongs) {
        if (!value.isBoolean() && !value.isNull() && !value.isMissingNode()) {
            wrongs.add("/publish", "true or false is expected here.");
        }
        return value.isBoolean() && value.booleanValue();
    }
}
