package org.talentmoves.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identities that are made before the row is: UUIDs of version 7 (RFC 9562), which sort by the time of making. */
public final class Uuids {

    private Uuids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
