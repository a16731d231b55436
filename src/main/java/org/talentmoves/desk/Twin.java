package org.talentmoves.desk;

import java.util.Optional;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.shared.Wire;

/**
 * A public fact that may be the one that is being written.
 *
 * @param reason why, as the end of the key of a message: {@code same_goal}, {@code same_time}
 */
public record Twin(Subject subject, String reason, Optional<Told> told) {

    /** The address of its page. */
    public String path() {
        return "/" + Wire.of(subject.kind()) + "s/" + subject.key();
    }
}
