package org.talentmoves.correction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Seven digits or more, in groups or not, that are no day, no sum, no number of a document and in no address of a page. */
final class Telephones {

    /** A letter beside which a number is part of a word; in Chinese nothing stands between a word and a number. */
    private static final String IN_A_WORD = "[\\p{L}\\p{N}_&&[^\\p{IsHan}]]";

    private static final Pattern TELEPHONE =
            Pattern.compile("(?:(?<!" + IN_A_WORD + "|[$€£¥%])|(?<=(?i:tel|phone|mobile|call)))"
                    + "\\+?\\(?\\d(?:[\\h()./·\\p{Pd}]{0,3}\\d){6,14}(?!" + IN_A_WORD + ")");

    /** Not behind the beginning of a telephone number: “021-2012-2034”. */
    private static final String BY_ITSELF = "(?<!(?:\\+|(?<![\\d./-])0)\\d{0,4}[ ()./-]{0,2})(?<![\\d+])";

    private static final Pattern DATE = Pattern.compile(BY_ITSELF
            + "(?:(?:19|20)\\d{2}(?:[-./]\\d{1,2}){1,2}"
            + "|(?:\\d{1,2}[-./]){1,2}(?:19|20)\\d{2}"
            + "|(?:19|20)\\d{2}\\s?[-–/]\\s?(?:19|20)\\d{2}"
            + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d-])");

    /** “100 000 000”, “1.500.000.000”, “12345678.50”; it goes on with no other figure. */
    private static final String SUM = "[1-9](?:\\d{0,2}(?:[ ,.'’]\\d{3})+|\\d*)(?:[.,]\\d{1,2})?(?![\\d-]|[ ,.]\\d)";

    private static final String CURRENCY =
            "(?:(?i:USD|EUR|GBP|RMB|CNY|JPY|HKD|SGD|CAD|AUD|CHF|INR|KRW|US dollars?)|[A-Z]{0,3}[$€£¥])";

    private static final String CURRENCY_IN_WORDS =
            "(?i:dollars?|euros?|pounds?|yuan|yen)(?![A-Za-z])" + "|[千万亿]?(?:美元|欧元|英镑|港元|日元|元|人民币|美金)|[万亿]";

    /** With its currency behind, where that does not belong to another sum. */
    private static final Pattern SUM_FIRST =
            Pattern.compile(BY_ITSELF + SUM + "\\s?(?:" + CURRENCY + "(?![A-Za-z]|\\s?\\d)|" + CURRENCY_IN_WORDS + ")");

    private static final Pattern CURRENCY_FIRST =
            Pattern.compile("(?<![A-Za-z]|\\d\\s?)(?:" + CURRENCY + "|人民币|美元)\\s?" + SUM);

    /** A paper, a book, a filing. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i)arXiv[:\\s]\\s?\\d{4}\\.\\d{4,5}(?!\\d)"
            + "|ISBN(?:-1[03])?:?\\s?(?:97[89][-\\s]?)?(?:\\d[-\\s]?){9}[\\dX](?![\\d-])"
            + "|(?<!\\d)\\d{10}-\\d{2}-\\d{6}(?!\\d)");

    private Telephones() {}

    static Stream<String> in(String text) {
        String rest = text;
        for (Pattern other : List.of(WebAddresses.OF_A_PAGE, DOCUMENT, SUM_FIRST, CURRENCY_FIRST, DATE)) {
            rest = other.matcher(rest).replaceAll("…");
        }
        return TELEPHONE.matcher(rest).results().map(MatchResult::group);
    }
}
