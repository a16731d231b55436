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
        PartOfDate part = PartOfDate.of(unspaced(THE.matcher(bare).replaceFirst("")));
        PartialDate date = date(line.left(part.rest()))
                .filter(part::goesWith)
                .orElseThrow(() -> DateRefusal.of(line.left(part.rest())));
        boolean approximate = part.isLeftOut() || !bare.equals(lower);
        return new Understood<>(approximate ? date.approximately() : date, part.remarks(date));
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

    private static Optional<PartialDate> date(Line line) {
        Stream<Optional<PartialDate>> readings = isChinese(line.text())
                ? Stream.of(ChineseDate.read(line))
                : Stream.of(IsoDate.read(line), NamedDate.read(line));
        return readings.flatMap(Optional::stream).findFirst();
    }

    private static String unspaced(String text) {
        return isChinese(text) ? text.replace(" ", "") : text;
    }

    private static boolean isChinese(String text) {
        return CHINESE.matcher(text).find();
    }
}
