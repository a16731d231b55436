package org.talentmoves.history.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.history.Calling;
import org.talentmoves.history.LedgerEntry;
import org.talentmoves.history.NewsPlace;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.api.Address;

/** One change: something got a version. What is told of the thing itself is told as it is now. */
@Schema(description = "One change: something got a version. What is told of the thing itself is told as it is now.")
public record ChangedView(
        @Schema(description = "What tells it from every other change, now and later.", example = "m901/v2")
        String id,

        @Schema(description = "Its place: given as “after”, it leads to what became public later.")
        String cursor,

        @Schema(description = "Of what: a kind of fact, an account of the pay, or a lab, a person, a source.")
        SubjectKind kind,

        @Schema(description = "The id of the fact or pay term, or the slug.", example = "m901")
        String subject,

        @Schema(description = "The version that came about; 1 is the first.")
        int version,

        @Schema(
                description =
                        "What was done. corrected: what was said before was wrong; updated: the world changed; completed: more is"
                                + " known; retracted, reinstated, decided: only how sure it is; followed: only what it tells of another"
                                + " changed; merged, parted: it was found to be one with another, or that was undone.")
        Act act,

        @Schema(
                description =
                        "When it was written. Changes stand in the order in which they became public, which may differ by a moment.")
        Instant at,

        @Schema(description = "Why, in the editor's words; null for what came in files.") @Nullable
        String reason,

        @Schema(description = "Who wrote it; null for what came in files.") @Nullable
        String editor,

        @Schema(description = "Who changed the text before it was published.") @Nullable
        String coeditor,

        @Schema(description = "Who let it pass; null where nobody else looked at it.") @Nullable
        String reviewer,

        @Schema(
                description =
                        "Of a version that followed others, those by whose change it came about. Empty for all others.")
        List<String> followed,

        @Schema(description = "Of a merging, or the undoing of one, the two of which it was; null for all else.")
        @Nullable
        MergedView merged,

        @Schema(
                description =
                        "What it is called now, whatever this version said: the fact in one sentence, or the name, in"
                                + " English; of a pay term that of its offer. Null where neither is known any more.")
        @Nullable
        String title,

        @Schema(description = "The same in Simplified Chinese; null where a name is not known in it.") @Nullable
        String titleZh,

        @Schema(
                description =
                        "How sure the fact is now, of a pay term its offer; null for a lab, a person or a source.")
        @Nullable
        String standing,

        @Schema(
                description =
                        "How this version was told until another took its place, in English: in full sentences, of a pay term"
                                + " those of its offer; of a lab, a person or a source its name in this version. Null for the version"
                                + " that holds, and where it was not kept.")
        @Nullable
        String toldThen,

        @Schema(description = "The same in Simplified Chinese; null where a name was not known in it.") @Nullable
        String toldThenZh,

        @Schema(
                description =
                        "How sure the fact was when another version took the place of this one, of a pay term its offer; null"
                                + " where told_then is, and for a lab, a person or a source.")
        @Nullable
        String standingThen,

        @Schema(description = "Its address in the API; of a pay term that of its offer.")
        String self,

        @Schema(description = "The address of its page; of a pay term that of its offer.")
        String page,

        @Schema(description = "The address of the page of this version.")
        String versionPage,

        @Schema(description = "Where this version and the one before it stand beside each other; null for the first.")
        @Nullable
        String comparisonPage) {

    static ChangedView of(NewsPlace place, LedgerEntry entry, Titles titles, @Nullable MergedView merged) {
        Subject subject = entry.revision().subject();
        Occasion occasion = entry.revision().occasion();
        Calling calling = entry.calling();
        int version = entry.revision().version();
        return new ChangedView(
                subject + "/v" + version,
                place.toString(),
                subject.kind(),
                subject.key(),
                version,
                occasion.act(),
                entry.at().toInstant(),
                occasion.reason(),
                name(occasion.editor()),
                name(occasion.coeditor()),
                name(occasion.reviewer()),
                entry.revision().through().stream().map(Subject::key).toList(),
                merged,
                titles.english(calling),
                titles.chinese(calling),
                calling.entry() == null
                        ? null
                        : Wire.of(calling.entry().assessment().standing()),
                titles.englishThen(entry),
                titles.chineseThen(entry),
                entry.told().map(told -> Wire.of(told.standing())).orElse(null),
                Address.API + calling.place().page(),
                calling.place().page(),
                calling.place().version(subject, version),
                version == 1 ? null : calling.place().comparison(subject, version - 1, version));
    }

    private static @Nullable String name(@Nullable Signature who) {
        return who == null ? null : who.name();
    }
}
