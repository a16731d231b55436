package org.talentmoves.submission;

import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Outdated;
import org.talentmoves.timeline.api.Address;

/** The change was written against another version than the one that holds. */
public final class VersionOutdated extends Outdated {

    private final @Nullable String present;

    VersionOutdated(Content there) {
        super("%s is at version %d now, which is %s; read %s/%s/%s/content and write the change against that."
                .formatted(
                        there.subject(),
                        there.version(),
                        there.etag(),
                        Address.API,
                        org.talentmoves.shared.Wire.of(Things.of(there.subject().kind())),
                        there.subject().key()));
        this.present = there.etag();
    }

    /** No version is the one of what is not there. */
    VersionOutdated(Subject missing) {
        super("%s is not there, so no version of it is; to enter it, send If-None-Match: * without If-Match."
                .formatted(missing));
        this.present = null;
    }

    @Override
    public String condition() {
        return "If-Match";
    }

    @Override
    public @Nullable String present() {
        return present;
    }
}
