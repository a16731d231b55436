package org.talentmoves.site;

/**
 * A sort of problem, as its page tells it.
 *
 * @param name the last part of its address, such as lab-not-found
 * @param meaning what happened
 * @param mend what to do about it
 * @param example what the detail of such a problem says, always in English
 */
public record Problem(String name, int status, String title, String meaning, String mend, String example) {

    /** What an answer says that knows no more than the sort of problem: what happened, and what to do about it. */
    String detail() {
        return meaning + " " + mend;
    }

    /** The address of its page, and the {@code type} of the answers that tell of it. */
    public String address() {
        return "/problems/" + name;
    }
}
