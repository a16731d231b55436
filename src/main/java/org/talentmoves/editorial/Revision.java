package org.talentmoves.editorial;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One version that is or was public.
 *
 * @param at when it was published (UTC); null where it was entered before versions were kept
 * @param content null for the version that holds, where it is only in the tables of its kind
 * @param told null for the version that holds
 */
public record Revision(
        Subject subject,
        int version,
        Occasion occasion,
        @Nullable OffsetDateTime at,
        @Nullable Whole content,
        @Nullable Told told) {}
