package org.talentmoves.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of one thing as it stands at the beginning of the {@code ETag} of its answer: {@code "m001.3.9f86d081"} is the
 * third version of a move, {@code "lab/meta.2.60303ae2"} the second of a lab. What follows changes with all else that the
 * answer tells, such as the name of a lab; so a reader keeps the whole as it is, and a writer sends it as {@code If-Match}
 * and is asked for the version alone.
 *
 * @param thing the id of a fact, or the kind and slug of a lab, a researcher or a source
 * @param version the number of its latest revision
 */
public record VersionTag(String thing, int version) {

    /** One tag of a list (RFC 9110, section 8.8.3); a weak one is read, and is never equal to a strong one. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    private static final Pattern FORM = Pattern.compile("([a-z0-9/-]+)\\.(\\d{1,9})(?:\\.[^\"]*)?");

    /** The value of the header for an answer with that mark of all that it tells, without quotation marks in it. */
    public String etag(String mark) {
        return "\"%s.%d.%s\"".formatted(thing, version, mark);
    }

    /** Reads what {@link #etag} made, without its quotation marks; empty when that was another tag. */
    public static Optional<VersionTag> read(String tag) {
        Matcher form = FORM.matcher(tag);
        return form.matches()
                ? Optional.of(new VersionTag(form.group(1), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** Whether an {@code If-Match} names no strong tag at all: it is weak, or none as RFC 9110 (section 8.8.3) writes them. */
    public static boolean isUnreadable(String ifMatch) {
        return !ifMatch.strip().equals("*") && TAG.matcher(ifMatch).results().noneMatch(tag -> tag.group(1) == null);
    }

    /** Whether an {@code If-Match} allows that this version is changed: it names it, or any that there is (section 13.1.1). */
    public boolean isMeantBy(String ifMatch) {
        return ifMatch.strip().equals("*")
                || TAG.matcher(ifMatch)
                        .results()
                        .filter(tag -> tag.group(1) == null)
                        .flatMap(tag -> read(tag.group(2)).stream())
                        .anyMatch(this::equals);
    }
}
