package org.talentmoves.bulk;

/** There is no edition yet, and none could be made; nobody’s fault who asks. */
public class EditionUnavailable extends RuntimeException {

    /** After how many seconds it is tried again. */
    public static final int RETRY_AFTER = 60;

    EditionUnavailable() {
        super(
                "The files could not be made, which has been noted; nothing half-made is given out. It is tried again in a minute.");
    }
}
