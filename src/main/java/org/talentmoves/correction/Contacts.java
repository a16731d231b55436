package org.talentmoves.correction;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What looks in a text like an address, a number or a name under which somebody can be reached. */
public final class Contacts {

    private static final Pattern E_MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+\\s?(?:@|\\(at\\)|\\[at]|\\sat(?=\\s+\\S+\\s+dot\\s))\\s*[\\p{L}\\p{N}-]+"
                    + "(?:\\s*(?:\\.|\\(dot\\)|\\[dot]|\\sdot\\s)\\s*[\\p{L}\\p{N}-]+)+");

    /** Seven digits or more, in groups or not; not within an address of a page, and no sum. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/._=&?#$€£¥%+-])\\+?\\(?\\d(?:[ \\u00A0()./-]{0,2}\\d){6,14}(?![\\p{L}\\p{N}])");

    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d{2}(?:[-./]\\d{1,2}){1,2}\\b"
            + "|\\b(?:\\d{1,2}[-./]){1,2}(?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}\\b");

    /** A name on a network: “@johndoe”. Within the address of a page it is of whoever says something there. */
    private static final Pattern HANDLE =
            Pattern.compile("(?<![A-Za-z0-9/._%+-])@(?=\\d*[\\p{L}_])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]+");

    /** An address at which somebody is written to; a post, t.me/courier/123, is where something is said. */
    private static final Pattern MESSENGER = Pattern.compile(
            "(?<![A-Za-z0-9.-])(?:(?:wa|signal|line)\\.me/\\S+|api\\.whatsapp\\.com/\\S+"
                    + "|(?:t|telegram)\\.me/\\+?\\w+/?(?![\\w/]))",
            Pattern.CASE_INSENSITIVE);

    /** A name that is said to be one on a network: “wechat: johndoe123”, “微信号 johndoe”. */
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:(?<![A-Za-z])(?:(?:we-?chat|weixin|whatsapp|telegram|discord|skype|threema)(?:\\s+id)?|(?:line|signal)\\s+id)"
                    + "\\s*[:=]|(?:微信\\s*[:=]|(?:微信|QQ)\\s*(?:号码?|號碼?|id)\\s*[:=是为]?|加(?:我的?)?微信|(?<![A-Za-z])QQ\\s*[:=]))"
                    + "\\s*@?\\w[\\w.-]{3,}",
            Pattern.CASE_INSENSITIVE);

    private Contacts() {}

    /** The first of them. */
    public static Optional<String> in(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('。', '.');
        return Stream.of(E_MAIL, MESSENGER, ACCOUNT, HANDLE)
                .flatMap(pattern -> first(pattern, text).stream())
                .findFirst()
                .or(() -> first(TELEPHONE, DATE.matcher(text).replaceAll("…")));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
