package org.talentmoves.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PartialDate.Precision;

/**
 * The part of a year or a month that is said beside a date, which our dates do not hold: “mid-2025”, “2025年6月上旬”.
 *
 * @param kind of what it can be a part
 * @param rest what is left when the part is taken away
 */
record PartOfDate(Kind kind, String rest) {

    /** Of what it can be a part. */
    enum Kind {
        NONE,
        OF_A_YEAR,
        OF_A_MONTH,
        OF_EITHER
    }

    private static final Pattern EITHER_BEFORE = Pattern.compile(
            "^(?:early|mid|late|(?:beginning|start|middle|end)(?: of)?|(?:first|second|1st|2nd) half of)[ -](?:the )?");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("^(?:(?:spring|summer|autumn|fall|winter)(?: of)?|(?:q[1-4]|h[12])(?: of)?|"
                    + "(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?)[ /-]");
    private static final Pattern YEAR_AFTER =
            Pattern.compile("(?<=^\\d{4})(?:[ /-]?(?:q[1-4]|h[12])|[ -](?:spring|summer|autumn|fall|winter))$"
                    + "|(?<=年)(?:年?[初中底末]|[春夏秋冬][季天]?|[上下]半年|第?[一二三四1-4]季度|q[1-4])$");
    private static final Pattern MONTH_AFTER = Pattern.compile("(?<=月)(?:月?[初中底末]|[上中下]旬|[上下]半月)$");

    static PartOfDate of(String text) {
        Matcher either = EITHER_BEFORE.matcher(text);
        if (either.find()) {
            return new PartOfDate(Kind.OF_EITHER, either.replaceFirst(""));
        }
        Matcher month = MONTH_AFTER.matcher(text);
        if (month.find()) {
            return new PartOfDate(Kind.OF_A_MONTH, month.replaceFirst(""));
        }
        String rest =
                YEAR_AFTER.matcher(YEAR_BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
        return new PartOfDate(rest.equals(text) ? Kind.NONE : Kind.OF_A_YEAR, rest);
    }

    boolean isLeftOut() {
        return kind != Kind.NONE;
    }

    /** A quarter is one of a year, and nothing is the middle of a day. */
    boolean goesWith(PartialDate date) {
        return switch (kind) {
            case NONE -> true;
            case OF_A_YEAR -> date.precision() == Precision.YEAR;
            case OF_A_MONTH -> date.precision() == Precision.MONTH;
            case OF_EITHER -> date.precision() != Precision.DAY;
        };
    }

    List<Remark> remarks(PartialDate date) {
        if (!isLeftOut()) {
            return List.of();
        }
        return List.of(date.precision() == Precision.YEAR ? Remark.PART_OF_YEAR : Remark.PART_OF_MONTH);
    }
}
