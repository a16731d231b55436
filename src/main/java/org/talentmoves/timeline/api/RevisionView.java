package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;

/** One version: what was done, when, by whom and why. */
public record RevisionView(
        int version,

        @Schema(
                description =
                        "What was done to bring it about. corrected: what was said before was wrong; updated: the world"
                                + " changed; completed: more is known; retracted, reinstated, decided: only how sure it is changed;"
                                + " followed: only what it tells of another fact changed.")
        Act act,

        @Schema(description = "Why, in the editor's words; null for what came in files.") @Nullable
        String reason,

        @Schema(description = "Since when it stood; null where it was entered before versions were kept.") @Nullable
        Instant at,

        @Schema(description = "Until when it stood; null for the version that holds.") @Nullable
        Instant until,

        @Schema(description = "Who wrote it; null for what came in files.") @Nullable
        String editor,

        @Schema(description = "Who changed the text before it was published.") @Nullable
        String coeditor,

        @Schema(description = "Who let it pass; null where nobody else looked at it.") @Nullable
        String reviewer,

        @Schema(
                description =
                        "Of a version that followed others, those by whose change it came about: pay terms of the offer,"
                                + " or the offer itself. Empty for all others.")
        List<String> followed,

        @Schema(description = "The address of this version's page.")
        String page) {

    public static RevisionView of(Revision revision, @Nullable OffsetDateTime until, String page) {
        Occasion occasion = revision.occasion();
        return new RevisionView(
                revision.version(),
                occasion.act(),
                occasion.reason(),
                instant(revision.at()),
                instant(until),
                name(occasion.editor()),
                name(occasion.coeditor()),
                name(occasion.reviewer()),
                revision.through().stream().map(Subject::key).toList(),
                page);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String name(@Nullable Signature who) {
        return who == null ? null : who.name();
    }
}
