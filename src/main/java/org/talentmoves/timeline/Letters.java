package org.talentmoves.timeline;

/** What {@code like} looks for. */
final class Letters {

    private Letters() {}

    /** What begins with the letters. */
    static String first(String letters) {
        return literally(letters) + "%";
    }

    /** What holds the letters. */
    static String within(String letters) {
        return "%" + literally(letters) + "%";
    }

    private static String literally(String letters) {
        return letters.replaceAll("[%_\\\\]", "\\\\$0");
    }
}
