package org.talentmoves.correction;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What looks in a text like an address, a number or a name under which somebody can be reached. Where it is not clear it is
 * taken for one: whoever writes the text is only asked about it.
 */
public final class Contacts {

    private static final String LABEL = "[\\p{L}\\p{N}-]+";

    private static final String WRITTEN_DOT = "(?i:\\s*[({\\[<]\\s*dot\\s*[)}\\]>]\\s*|\\s+dot\\s+)";

    /** How the last part of an address ends that is written in words: “jane at doe dot org”, not “the team at Northwind dot product”. */
    private static final String ENDING =
            "(?i:[a-z]{2}|com|org|net|edu|gov|info|biz|dev|app|xyz|tech|name|example)(?![\\p{L}\\p{N}])";

    private static final String POST =
            "(?i:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton(?:mail)?|qq|163|126|foxmail|gmx|web)";

    private static final Pattern E_MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+(?:"
            + "\\s?(?:@|(?i:[({\\[<]\\s*(?:at|@)\\s*[)}\\]>]))\\s*" + LABEL + "(?:(?:\\s*\\.\\s*|" + WRITTEN_DOT + ")"
            + LABEL + ")+"
            + "|\\s+AT\\s+" + LABEL + "(?:(?:\\.|" + WRITTEN_DOT + ")" + LABEL + ")+"
            + "|\\s+(?i:at)\\s+" + POST + "\\." + LABEL
            + "|(?<=[\\d._+-][\\p{L}\\p{N}]{0,20})\\s+(?i:at)\\s+" + LABEL + "\\." + LABEL
            + "|\\s+(?i:at)\\s+" + LABEL + "(?:" + WRITTEN_DOT + LABEL + ")*" + WRITTEN_DOT + ENDING + ")");

    /** A name on a network: “@johndoe”. Within the address of a page it is of whoever says something there. */
    private static final Pattern HANDLE =
            Pattern.compile("(?<![A-Za-z0-9/._%+-])@(?=\\d*[\\p{L}_])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]+");

    private Contacts() {}

    /** All of them, each as it is written but for the width of its letters, several spaces, and marks behind it. */
    public static List<String> in(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('。', '.')
                .replaceAll("\\s+", " ");
        Set<String> found = new LinkedHashSet<>();
        for (Pattern pattern : List.of(E_MAIL, WebAddresses.OF_SOMEBODY, NetworkNames.SAID, HANDLE)) {
            text = pattern.matcher(text).replaceAll(match -> {
                found.add(match.group().replaceFirst("[.,;:!?)-]+$", ""));
                return "…";
            });
        }
        Telephones.in(text).forEach(found::add);
        return List.copyOf(found);
    }
}
