package org.talentmoves.check;

/**
 * The first and the last day that a date in EDTF may mean, in SQL. A date that is marked as approximate was worked out from a
 * weekday, a page or its context, and may be off by some weeks: a day or a month by 31 days, a year by 366.
 *
 * <p>Columns hold nothing but partial dates, so they are not looked at again as {@code partial_date_earliest} does, which
 * takes twenty times as long.
 */
final class When {

    /** The day on which something happens and the day on which it is read may differ by one around the globe. */
    static final String AROUND_THE_GLOBE = "1";

    private When() {}

    static String first(String edtf) {
        return "(%s - %s)".formatted(begin(edtf), slack(edtf));
    }

    static String last(String edtf) {
        return """
                ((%s + case length(rtrim(%s, '~')) when 4 then interval '1 year -1 day'
                    when 7 then interval '1 month -1 day' else interval '0 day' end)::date + %s)""".formatted(begin(edtf), edtf, slack(edtf));
    }

    private static String begin(String edtf) {
        return "rpad(rtrim(%s, '~'), 10, '-01')::date".formatted(edtf);
    }

    private static String slack(String edtf) {
        return "case when %1$s not like '%%~' then 0 when length(%1$s) = 5 then 366 else 31 end".formatted(edtf);
    }
}
