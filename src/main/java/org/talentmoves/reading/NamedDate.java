package org.talentmoves.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentmoves.shared.PartialDate;

/** A date whose month is named in English: “June 2025”, “30 June 2025”, “Jun 30th, 2025”, “30/June/2025”. */
final class NamedDate {

    private NamedDate() {}

    static Optional<PartialDate> read(Line line) {
        List<DateWord> words = DateWord.of(line.text());
        if (!List.of("MY", "YM", "DMY", "MDY", "YMD").contains(DateWord.pattern(words))) {
            return Optional.empty();
        }
        String day = digits(words, DateWord.Kind.DAY).findFirst().orElse(null);
        return Optional.of(IsoDate.date(
                line,
                digits(words, DateWord.Kind.YEAR).findFirst().orElseThrow(),
                digits(words, DateWord.Kind.MONTH).findFirst().orElseThrow(),
                day));
    }

    private static Stream<String> digits(List<DateWord> words, DateWord.Kind kind) {
        return words.stream().filter(word -> word.kind() == kind).map(DateWord::digits);
    }
}
