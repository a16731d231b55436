package org.talentmoves.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.SourceId;

/** The identities behind the slugs that the files give. */
interface Ids {
    /** Stand for the identities while rows are checked, when nothing has been entered yet. */
    Ids STAND_INS = (file, slug) -> UUID.nameUUIDFromBytes((file + slug).getBytes(StandardCharsets.UTF_8));

    UUID of(String file, Slug slug);

    default LabId lab(Slug slug) {
        return new LabId(of(LabRow.FILE, slug));
    }

    /** Some lab where one is named, whether its name can be read or not; null where none is. */
    static @Nullable LabId anyLab(Row row, Column<Slug> column) {
        try {
            return STAND_INS.lab(row, column);
        } catch (Unread told) {
            return new LabId(UUID.randomUUID());
        }
    }

    default @Nullable LabId lab(Row row, Column<Slug> column) {
        return row.has(column) ? lab(row.need(column)) : null;
    }

    default ResearcherId researcher(Slug slug) {
        return new ResearcherId(of(ResearcherRow.FILE, slug));
    }

    default SourceId source(Slug slug) {
        return new SourceId(of(SourceRow.FILE, slug));
    }

    default @Nullable SourceId source(Row row, Column<Slug> column) {
        return row.has(column) ? source(row.need(column)) : null;
    }
}
