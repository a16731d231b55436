package org.talentmoves.bulk;

/** What sort of file it is. */
public enum Content {
    /** The rows of one file that an import takes. */
    CSV("csv", "text/csv;charset=UTF-8", true),
    /** The same rows, each an object on a line of its own that needs no other line to be understood. */
    NDJSON("ndjson", "application/x-ndjson;charset=UTF-8", true),
    /** Everything in one database. */
    SQLITE("sqlite", "application/vnd.sqlite3", true),
    /** All CSV files with what describes them. */
    ZIP("zip", "application/zip", true),
    /** What the others are, for programs. */
    DESCRIPTOR("json", "application/json", false),
    /** On what terms they are given. */
    LICENCE("txt", "text/plain;charset=UTF-8", false);

    private final String ending;
    private final String mediaType;
    private final boolean takenAway;

    Content(String ending, String mediaType, boolean takenAway) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.takenAway = takenAway;
    }

    /** How names of such files end; also what a descriptor calls the format. */
    public String ending() {
        return ending;
    }

    /** With the charset of what is text. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser saves it; else it shows it. */
    public boolean isTakenAway() {
        return takenAway;
    }

    String nameOf(String name) {
        return name + "." + ending;
    }
}
