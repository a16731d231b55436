package org.talentmoves.reading;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.shared.PartialDate;

/** A date as people write it: “June 2025”, “about 30 June 2025”, “2025年6月30日”, “mid-2025”. */
public final class WrittenDate {

    private static final Pattern CHINESE = Pattern.compile("[年月日号號旬]");
    private static final Pattern LEAD = Pattern.compile("^(?:(?:in|on) )?(?:the )?");
    private static final Pattern THE = Pattern.compile("^the ");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:(?:about|around|circa|approximately|approx|roughly|ca|c)(?![a-z])[. ]*|[~约約] *|大约 *|大約 *|大概 *)");
    private static final Pattern OR_SO = Pattern.compile("(?: ?(?:\\(\\?\\)|[?~])| or so| or thereabouts| ?左右| ?前后)$");

    private WrittenDate() {}

    /** Refuses what is no date, more than one, or not a whole one. */
    public static Understood<PartialDate> read(String typed) {
        Line line = Line.of("The date", typed);
        String lower = LEAD.matcher(line.lower()).replaceFirst("");
        String bare = bare(lower);
        Weekday weekday = Weekday.of(THE.matcher(bare).replaceFirst(""));
        PartOfDate part = PartOfDate.of(unspaced(weekday.rest()));
        Understood<PartialDate> date = date(line.left(part.rest()))
                .filter(read -> part.goesWith(read.value()) && weekday.goesWith(read.value()))
                .orElseThrow(() -> DateRefusal.of(line.left(part.rest())));
        weekday.check(line, date.value());
        return with(part, date, part.isLeftOut() || !bare.equals(lower));
    }

    private static Understood<PartialDate> with(PartOfDate part, Understood<PartialDate> read, boolean approximate) {
        PartialDate date = read.value();
        List<Remark> remarks = Stream.concat(read.remarks().stream(), part.remarks(date).stream())
                .toList();
        return new Understood<>(approximate ? date.approximately() : date, remarks);
    }

    /** The text from which {@link #read} reads the same date, in English: “June 2025”, “about 30 June 2025”. */
    public static String write(PartialDate date) {
        return (date.approximate() ? "about " : "") + exactly(date);
    }

    private static String exactly(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        String name = month == null ? "" : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
        return (day == null ? "" : day + " ") + name + date.year();
    }

    /** Without the marks of approximation, however many there are. */
    private static String bare(String text) {
        String bare = text;
        for (Pattern mark : List.of(ABOUT, OR_SO)) {
            for (Matcher found = mark.matcher(bare); found.find(); found = mark.matcher(bare)) {
                bare = found.replaceFirst("");
            }
        }
        return bare;
    }

    private static Optional<Understood<PartialDate>> date(Line line) {
        if (isChinese(line.text())) {
            return ChineseDate.read(line).map(Understood::plainly);
        }
        return IsoDate.read(line)
                .or(() -> NamedDate.read(line))
                .map(Understood::plainly)
                .or(() -> DateInFigures.read(line));
    }

    private static String unspaced(String text) {
        return isChinese(text) ? text.replace(" ", "") : text;
    }

    private static boolean isChinese(String text) {
        return CHINESE.matcher(text).find();
    }
}
