package org.talentmoves.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.reading.Token.Place;
import org.talentmoves.shared.Qualifier;

/** The tokens of one line, asked for the number in it and for what it says of itself. */
record Pieces(List<Token> tokens) {

    /** One figure or two, each perhaps with its “million”. */
    private static final Pattern NUMBER = Pattern.compile("FT?(?:-FT?)?");

    boolean hasNumber() {
        return tokens.stream()
                .anyMatch(token -> token instanceof Token.From
                        || token instanceof Token.Between
                        || !letter(token).isEmpty());
    }

    /** The one number, or the two bounds of a range; empty when there is no number or more than that. */
    List<Bound> bounds() {
        boolean isNumber = NUMBER.matcher(pattern()).matches() && goesTogether();
        List<Bound> bounds = new ArrayList<>();
        for (Token token : isNumber ? tokens : List.<Token>of()) {
            if (token instanceof Token.Figure figure) {
                bounds.add(new Bound(figure, 1));
            } else if (token instanceof Token.Times times) {
                int last = bounds.size() - 1;
                bounds.set(last, new Bound(bounds.get(last).number(), times.factor()));
            }
        }
        return bounds;
    }

    private String pattern() {
        return tokens.stream().map(Pieces::letter).collect(Collectors.joining());
    }

    private static String letter(Token token) {
        return token instanceof Token.Figure
                ? "F"
                : token instanceof Token.Times ? "T" : token instanceof Token.To ? "-" : "";
    }

    /** “and” stands between two bounds only after “between”, and “between” not without a second bound. */
    private boolean goesTogether() {
        boolean isBetween = of(Token.Between.class).findAny().isPresent();
        boolean isAnd = of(Token.To.class).anyMatch(Token.To::isAnd);
        return isBetween ? of(Token.To.class).findAny().isPresent() : !isAnd;
    }

    /** What the number says of itself, each once; “from” says something only without “to”. */
    List<Qualifier> qualifiers() {
        boolean isRange = of(Token.To.class).findAny().isPresent();
        Stream<Qualifier> from = of(Token.From.class).filter(word -> !isRange).map(word -> Qualifier.AT_LEAST);
        return Stream.concat(of(Token.Says.class).map(Token.Says::qualifier), from)
                .distinct()
                .toList();
    }

    /** Whether every qualifier stands on its own side of the figure, so that it cannot belong to something else. */
    boolean areInPlace() {
        int figure = firstFigure();
        return tokens.subList(figure, tokens.size()).stream()
                        .noneMatch(token -> token instanceof Token.From || says(token, Place.BEFORE))
                && tokens.subList(0, figure).stream().noneMatch(token -> says(token, Place.AFTER));
    }

    /** Whether a currency closes the first figure: “5 dollars to 10 million dollars”, but “$5–$10 million”. */
    boolean isFirstClosed() {
        int next = firstFigure() + 1;
        return next < tokens.size() && tokens.get(next) instanceof Token.Money;
    }

    private int firstFigure() {
        int place = 0;
        while (place < tokens.size() && !(tokens.get(place) instanceof Token.Figure)) {
            place++;
        }
        return place;
    }

    private static boolean says(Token token, Place place) {
        return token instanceof Token.Says says && says.place() == place;
    }

    List<Remark> remarks() {
        return of(Token.Says.class)
                .map(Token.Says::remark)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    <T extends Token> Stream<T> of(Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }
}
