package org.talentmoves.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/**
 * Who speaks on record in a source, as far as the source tells; at least one part is given.
 *
 * @param name as the source calls the speaker, such as “OpenAI's spokesperson”; null where the other parts say it
 * @param researcher the speaker, when that is a researcher
 * @param speaksFor the lab on whose behalf something is said
 */
@Embeddable
public record Speaker(
        @Column(name = "speaker") @Nullable String name,
        @Column(name = "speaker_researcher_id") @Nullable UUID researcher,
        @Column(name = "speaks_for_lab_id") @Nullable UUID speaksFor) {

    public Speaker {
        name = Text.lineOrNothing("The speaker", name, 200);
        if (name == null && researcher == null && speaksFor == null) {
            throw new SourceContradictsItself("A speaker has a name, is a researcher, or speaks for a lab.");
        }
        if (name != null && researcher != null) {
            throw new SourceContradictsItself(
                    "A speaker who is a researcher goes by that name; leave the other empty.");
        }
    }
}
