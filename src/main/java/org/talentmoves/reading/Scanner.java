package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.reading.Lexicon.Found;

/** Cuts a line into tokens, from the left, each as long as it can be; a word that is not known refuses the line. */
final class Scanner {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}(?![A-Za-z])");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,' ]\\d+)*");
    /** Not 1.500, which may be one and a half or fifteen hundred. */
    private static final Pattern PLAIN = Pattern.compile("(?!\\d{1,3}\\.\\d{2}0$)\\d+(?:\\.\\d+)?");

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([,' ])\\d{3}(?:\\1\\d{3})*(?:\\.\\d+)?");

    /** One and a half or fifteen hundred, as the writer's language has it. */
    private static final Pattern EITHER_WAY = Pattern.compile("\\d{1,3}[.,]\\d{3}");

    private static final Pattern GERMAN = Pattern.compile("(?<![a-z])(?:mio|mrd)(?![a-z])");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|\\S");

    private final Line line;
    private final String lower;
    private final Subject subject;
    private final List<Token> tokens = new ArrayList<>();
    private int place;

    /** What the number is of, with its words and the refusals that differ. */
    record Subject(Lexicon words, boolean isMoney, Why unknown, Why vague, Why separators) {}

    private Scanner(Line line, Subject subject) {
        this.line = line;
        this.lower = line.lower();
        this.subject = subject;
    }

    static List<Token> tokens(Line line, Subject subject) {
        Scanner scanner = new Scanner(line, subject);
        while (scanner.place < line.text().length()) {
            scanner.step();
        }
        return scanner.tokens;
    }

    private void step() {
        Optional<Found> found = code().or(this::wordOrNumber).or(this::numeral).or(this::digits);
        if (found.isPresent()) {
            add(found.get());
        } else if (lower.charAt(place) == ' ') {
            place++;
        } else {
            throw notKnown();
        }
    }

    /** A “million” without its figure is understood, and is vague. */
    private NotUnderstood notKnown() {
        return subject.words
                .at(lower, place)
                .map(found -> line.refused(subject.vague, line.text().substring(place, found.end())))
                .orElseGet(() -> line.refused(subject.unknown, piece(WORD).orElse("")));
    }

    private void add(Found found) {
        if (found.token() instanceof Token.Refused refused) {
            throw line.refused(refused.why(), line.text().substring(place, found.end()));
        }
        boolean isBetween = lower.charAt(place) == '~' && last() != null;
        tokens.addAll(isBetween ? List.of(new Token.To(false)) : whole(found.token()));
        place = found.end();
    }

    private static List<Token> whole(Token token) {
        return token instanceof Token.One one
                ? List.of(new Token.Figure(BigDecimal.ONE), new Token.Times(one.factor()))
                : List.of(token);
    }

    private Optional<Found> code() {
        return piece(CODE)
                .filter(Currencies::isCode)
                .filter(code -> subject.isMoney)
                .map(code -> new Found(new Token.Money(List.of(code)), place + 3));
    }

    /** Of a word and a number in words the longer is meant: “six figures”, “a hundred and fifty”. */
    private Optional<Found> wordOrNumber() {
        return Stream.of(word(), EnglishNumber.at(lower, place))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Found::end));
    }

    /** “million” and the like only follow a figure; 百万 without one is left to be read as a numeral. */
    private Optional<Found> word() {
        return subject.words
                .at(lower, place)
                .filter(found -> !(found.token() instanceof Token.Times) || last() instanceof Token.Figure);
    }

    /** What was read last of the number itself, qualifiers and currencies left aside. */
    private @Nullable Token last() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token instanceof Token.Figure || token instanceof Token.Times || token instanceof Token.To) {
                return token;
            }
        }
        return null;
    }

    private Optional<Found> numeral() {
        int end = place;
        while (end < lower.length() && ChineseNumber.isPart(lower.charAt(end))) {
            end++;
        }
        if (end == place) {
            return Optional.empty();
        }
        String numerals = lower.substring(place, end);
        int number = ChineseNumber.read(numerals).orElseThrow(() -> line.refused(subject.vague, numerals));
        Token figure = new Token.Figure(BigDecimal.valueOf(number), ChineseNumber.place(numerals), false);
        return Optional.of(new Found(figure, end));
    }

    private Optional<Found> digits() {
        return piece(DIGITS).map(digits -> new Found(new Token.Figure(figure(digits)), place + digits.length()));
    }

    /** Refuses 1.500.000, 1,5 and “2,500 Mio”: points and commas do not mean the same everywhere. */
    private BigDecimal figure(String digits) {
        if (!isOneNumber(digits) || isEitherInGerman(digits)) {
            throw line.refused(subject.separators, digits);
        }
        return new BigDecimal(digits.replaceAll("[,' ]", ""));
    }

    private static boolean isOneNumber(String digits) {
        return PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches();
    }

    /** Whoever writes Mio and Mrd may write 2,5 for two and a half. */
    private boolean isEitherInGerman(String digits) {
        return EITHER_WAY.matcher(digits).matches() && GERMAN.matcher(lower).find();
    }

    private Optional<String> piece(Pattern pattern) {
        Matcher matcher = pattern.matcher(line.text()).region(place, line.text().length());
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
