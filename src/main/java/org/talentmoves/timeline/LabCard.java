package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabProfile;

/**
 * A lab with its names and its place among others.
 *
 * @param parts the labs that are directly a part of it
 */
public record LabCard(
        String slug,
        LabProfile profile,
        List<String> aliases,
        @Nullable LabRef parent,
        List<LabRef> parts) {

    public LabRef ref() {
        return new LabRef(slug, profile.name(), profile.nameZh());
    }
}
