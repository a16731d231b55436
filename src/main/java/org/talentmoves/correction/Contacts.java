package org.talentmoves.correction;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What looks in a text like the e-mail address or the telephone number of somebody. */
public final class Contacts {

    private static final Pattern E_MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+\\s?(?:@|\\(at\\)|\\[at]|\\sat(?=\\s+\\S+\\s+dot\\s))\\s*[\\p{L}\\p{N}-]+"
                    + "(?:\\s*(?:\\.|\\(dot\\)|\\[dot]|\\sdot\\s)\\s*[\\p{L}\\p{N}-]+)+");

    /** Seven digits or more, in groups or not; not within an address of a page, and no sum. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/._=&?#$€£¥%+-])\\+?\\(?\\d(?:[ \\u00A0().-]{0,2}\\d){6,14}(?![\\p{L}\\p{N}])");

    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d{2}(?:[-./]\\d{1,2}){1,2}\\b"
            + "|\\b(?:\\d{1,2}[-./]){1,2}(?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}\\b");

    private Contacts() {}

    /** The first of them. */
    public static Optional<String> in(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('。', '.');
        return first(E_MAIL, text).or(() -> first(TELEPHONE, DATE.matcher(text).replaceAll("…")));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
