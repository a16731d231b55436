package org.talentmoves.timeline.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.context.MarketPay;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Assessment;
import org.talentmoves.timeline.Balance;
import org.talentmoves.timeline.Chapter;

/** The values of the trade in the words of the page's language. A number keeps its qualifier, a date its precision. */
@Component("words")
public class Words {

    private static final int PUBLISHERS_SHOWN = 6;

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    String sayOr(String key, String otherwise) {
        String said = messages.getMessage(key, new Object[0], otherwise, locale());
        return said == null ? otherwise : said;
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    static boolean chinese() {
        return Locale.CHINESE.getLanguage().equals(locale().getLanguage());
    }

    /** A word of the trade, such as {@code standing.single_origin}. */
    public String word(String group, Enum<?> word) {
        return say(group + "." + Wire.of(word));
    }

    /** A date at its own precision: “about 30 June 2025”. */
    public String date(@Nullable PartialDate date) {
        return date == null ? say("date.unknown") : dated("date", date, month(date, "month"));
    }

    /** A date beside an entry, whose chapter tells the rest: “30 Jun”. */
    public String gutter(@Nullable PartialDate date) {
        return date == null ? say("date.unknown") : dated("gutter", date, month(date, "gutter.month"));
    }

    private String dated(String group, PartialDate date, String month) {
        String form = group + "." + Wire.of(date.precision());
        String words = say(form, String.valueOf(date.year()), month, String.valueOf(date.day()));
        return date.approximate() ? say("date.about", words) : words;
    }

    private String month(PartialDate date, String group) {
        String names = date.precision() == PartialDate.Precision.MONTH ? "month" : group;
        return date.month() == null ? "" : say(names + "." + date.month());
    }

    /** “June 2025”, “2025, month not known”, “Date not known”. */
    public String chapter(Chapter chapter) {
        PartialDate period = chapter.period();
        if (period == null) {
            return say("chapter.undated");
        }
        return period.month() == null ? say("chapter.year", String.valueOf(period.year())) : date(period);
    }

    /** A sum with its qualifier: “up to US$100m”. */
    public String amount(Amount amount) {
        Long low = amount.low();
        Long high = amount.high();
        if (low == null && high == null) {
            return say("amount.undisclosed");
        }
        List<Long> bounds =
                Stream.of(low, high).filter(Objects::nonNull).distinct().toList();
        String figure = Money.figures(bounds, say("amount.to"), locale());
        return say("amount." + Wire.of(amount.qualifier()), money(figure, String.valueOf(amount.currency())));
    }

    private String money(String figure, String currency) {
        String form = messages.getMessage("money." + currency, new Object[] {figure}, "", locale());
        return form == null || form.isEmpty() ? say("money.other", figure, currency) : form;
    }

    /** What a sum of pay is for: “sign-on bonus, once, at the top of the range”. */
    public String terms(Pay pay) {
        if (pay.amount().qualifier() == Qualifier.UNDISCLOSED
                && pay.component() == PayComponent.UNKNOWN
                && pay.period() == PayPeriod.UNKNOWN) {
            return say("terms.unknown");
        }
        return Stream.of(word("component", pay.component()), period(pay.period(), pay.years()), scope(pay.scope()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(say("list.comma")));
    }

    public String period(PayPeriod period, @Nullable BigDecimal years) {
        if (period != PayPeriod.OVER_YEARS || years == null) {
            return word("period", period);
        }
        return years.compareTo(BigDecimal.ONE) == 0
                ? say("period.first_year")
                : say("period.years", years.stripTrailingZeros().toPlainString());
    }

    private String scope(PayScope scope) {
        return scope == PayScope.PERSON ? "" : word("scope", scope);
    }

    public String group(Group group) {
        String labelZh = group.labelZh();
        return chinese() && labelZh != null ? labelZh : group.label();
    }

    /** “at least 8 people”; what is not known is said. */
    public String headCount(@Nullable HeadCount count) {
        return count == null
                ? say("people.unknown")
                : say(
                        "people." + Wire.of(count.qualifier()) + (count.people() == 1 ? ".one" : ""),
                        people(count.people()));
    }

    private static String people(int people) {
        return chinese() ? String.valueOf(people) : String.format(Locale.ROOT, "%,d", people);
    }

    /** Why a fact has its standing: “one origin: …”. */
    public String reason(Assessment assessment) {
        return say(
                "reason." + Wire.of(assessment.standing()),
                publishers(assessment.because()),
                String.valueOf(assessment.origins()));
    }

    private String publishers(List<String> names) {
        String shown = names.stream().limit(PUBLISHERS_SHOWN).collect(Collectors.joining(say("list.comma")));
        int more = names.size() - PUBLISHERS_SHOWN;
        return more <= 0 ? shown : say("list.more", shown, String.valueOf(more));
    }

    /** “40–50”, or one number where both bounds are the same. */
    public String count(Balance.Count count) {
        return count.low() == count.high() ? String.valueOf(count.low()) : count.low() + "–" + count.high();
    }

    /** “+26 to +36”. */
    public String balance(Balance.Count net) {
        return net.low() == net.high()
                ? signed(net.low())
                : say("balance.range", signed(net.low()), signed(net.high()));
    }

    /** “50% more than 2022”, for what the market pays; empty where no change is known. */
    public String change(MarketPay pay) {
        BigDecimal percent = pay.changePercent();
        return percent == null
                ? ""
                : say(
                        percent.signum() < 0 ? "rate.fall" : "rate.rise",
                        percent.abs().stripTrailingZeros().toPlainString(),
                        date(pay.changeSince()));
    }

    private static String signed(int number) {
        return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
    }

    public String comma() {
        return say("list.comma");
    }

    /** One thing or several: {@code key.one} or {@code key.many}. */
    public String number(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }
}
