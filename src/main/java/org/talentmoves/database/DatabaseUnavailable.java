package org.talentmoves.database;

/** The site cannot start for want of its database; says why and how to mend it, in sentences for who started it. */
class DatabaseUnavailable extends RuntimeException {

    private final String reason;
    private final String remedy;

    DatabaseUnavailable(String reason, String remedy) {
        super(reason);
        this.reason = reason;
        this.remedy = remedy;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
