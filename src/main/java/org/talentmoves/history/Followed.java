package org.talentmoves.history;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;

/**
 * Something by whose change a version of another thing came about.
 *
 * @param history the address of its versions; null where it is not known of which offer it is the pay
 */
public record Followed(Subject subject, @Nullable String history) {

    /** By a version of {@code follower} that said this. */
    static Followed by(Subject follower, @Nullable Whole said, Subject subject) {
        if (subject.kind() != SubjectKind.PAY_TERM) {
            return new Followed(subject, Place.of(subject).history());
        }
        String offer = follower.kind() == SubjectKind.OFFER ? follower.key() : said == null ? "" : said.cell("offer");
        return new Followed(
                subject, offer.isEmpty() ? null : Place.of(Subject.read(offer)).history() + "#" + subject.key());
    }
}
