package org.talentmoves.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token as a list shows it.
 *
 * @param beginning its first characters, by which it is recognised
 * @param scopes what was asked for, in the order of {@link Scope}
 * @param counting what of it counts now
 * @param isWithinRole whether the role of the owner allows all that was asked for
 * @param end why it does not hold any more; null while it holds
 * @param grantedBy who let it publish without a second reader
 */
public record TokenCard(
        TokenId id,
        String label,
        String beginning,
        AccountId ownerId,
        String owner,
        List<Scope> scopes,
        List<Scope> counting,
        boolean isWithinRole,
        Instant madeAt,
        Instant expiresAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable String grantedBy,
        @Nullable Instant grantedAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable End end) {

    /** Why a token does not hold any more. */
    public enum End {
        REVOKED,
        EXPIRED,
        OWNER_REMOVED
    }

    public boolean isOpen() {
        return end == null;
    }

    /** Whether it was made to do that, and may not now. */
    public boolean lacks(Scope scope) {
        return scopes.contains(scope) && !counting.contains(scope);
    }

    /** Whether all that is missing is somebody else's word. */
    public boolean waitsForGrant() {
        return isOpen() && lacks(Scope.PUBLISH) && isWithinRole && grantedBy == null;
    }
}
