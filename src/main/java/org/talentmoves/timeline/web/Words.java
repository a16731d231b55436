package org.talentmoves.timeline.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.context.MarketPay;
import org.talentmoves.offer.Pay;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Voice;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Chapter;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.PayPhrase;
import org.talentmoves.timeline.Reason;
import org.talentmoves.timeline.Wording;

/** The values of the trade as a page says them: {@link Wording} in the page's language, and what only pages say. */
@Component("words")
public class Words {

    Wording wording() {
        return new Wording(locale());
    }

    String say(String key, Object... values) {
        return wording().say(key, values);
    }

    String sayOr(String key, String otherwise) {
        return wording().sayOr(key, otherwise);
    }

    /** The language of the page. */
    public static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    static boolean chinese() {
        return Locale.CHINESE.getLanguage().equals(locale().getLanguage());
    }

    public String word(String group, Enum<?> word) {
        return wording().word(group, word);
    }

    public String date(@Nullable PartialDate date) {
        return wording().date(date);
    }

    public String day(LocalDate day) {
        return date(PartialDate.of(day));
    }

    /** The day of a moment, around the globe the same. */
    public String day(Instant moment) {
        return day(moment.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** A date beside an entry, whose chapter tells the rest: “30 Jun”. */
    public String gutter(@Nullable PartialDate date) {
        if (date == null) {
            return say("date.unknown");
        }
        String names = date.precision() == PartialDate.Precision.MONTH ? "month." : "gutter.month.";
        String month = date.month() == null ? "" : say(names + date.month());
        String words = say(
                "gutter." + Wire.of(date.precision()), String.valueOf(date.year()), month, String.valueOf(date.day()));
        return date.approximate() ? say("date.about", words) : words;
    }

    /** “June 2025”, “2025, month not known”, “Date not known”. */
    public String chapter(Chapter chapter) {
        PartialDate period = chapter.period();
        if (period == null) {
            return say("chapter.undated");
        }
        return period.month() == null ? say("chapter.year", String.valueOf(period.year())) : date(period);
    }

    public String amount(Amount amount) {
        return wording().amount(amount);
    }

    public String terms(Pay pay) {
        return new PayPhrase(pay, false, wording()).terms();
    }

    public String period(PayPeriod period, @Nullable BigDecimal years) {
        return wording().period(period, years);
    }

    public String group(Group group) {
        return wording().group(group);
    }

    /** How large a group is, behind its label: “, a group, number not given”; of one person only that. */
    public String sizeOf(Group group) {
        HeadCount count = group.headCount();
        String said = count != null && count.isOne() ? "" : say("list.clause") + say("is.group");
        return said + say("list.clause") + headCount(count);
    }

    public String headCount(@Nullable HeadCount count) {
        return wording().headCount(count);
    }

    public String change(MarketPay pay) {
        return wording().change(pay);
    }

    public String number(String key, int number) {
        return wording().number(key, number);
    }

    public String reason(Assessment assessment) {
        return Reason.of(assessment, wording()).words();
    }

    public String reason(Entry entry) {
        return Reason.of(entry, wording()).words();
    }

    String clause() {
        return say("list.clause");
    }

    String voices(List<Voice> voices) {
        return wording().voices(voices);
    }

    public String comma() {
        return wording().comma();
    }

    /** “40–50”, or one number where both bounds are the same. */
    public String count(Bounds count) {
        return count.low() == count.high() ? String.valueOf(count.low()) : count.low() + "–" + count.high();
    }

    /** “+26 to +36”. */
    public String balance(Bounds net) {
        return net.low() == net.high()
                ? signed(net.low())
                : say("balance.range", signed(net.low()), signed(net.high()));
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }
}
