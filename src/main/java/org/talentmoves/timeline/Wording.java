package org.talentmoves.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.talentmoves.context.MarketPay;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Voice;

/**
 * The values of the trade in the words of a language, English or Simplified Chinese. A number keeps its qualifier, a date
 * its precision.
 */
public record Wording(Locale locale) {

    private static final int NAMES_SHOWN = 6;
    /** A first word that is written small and may begin a sentence in a capital: “some staff”, and not “xAI”. */
    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}(?=\\p{Ll}*\\b)(?!\\p{Ll}*[\\p{Lu}\\d])");

    private static final MessageSource MESSAGES = messages();

    private static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public String say(String key, Object... values) {
        return MESSAGES.getMessage(key, values, locale);
    }

    /** As {@link #say}, or something else where the language has no such words. */
    public String sayOr(String key, String otherwise, Object... values) {
        return String.valueOf(MESSAGES.getMessage(key, values, otherwise, locale));
    }

    public boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    /** A word of the trade, such as {@code standing.single_origin}. */
    public String word(String group, Enum<?> word) {
        return say(group + "." + Wire.of(word));
    }

    /** A date at its own precision: “about 30 June 2025”. */
    public String date(@Nullable PartialDate date) {
        return date == null ? say("date.unknown") : dated(date);
    }

    private String dated(PartialDate date) {
        return date.approximate() ? say("date.about", written(date)) : written(date);
    }

    private String written(PartialDate date) {
        String form = "date." + Wire.of(date.precision());
        return say(form, String.valueOf(date.year()), month(date), String.valueOf(date.day()));
    }

    /** When it was, within a sentence and after a space where the language has one: “ in June 2025”, “ about 30 June 2025”. */
    String on(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return say(date.approximate() ? "on.about" : "on." + Wire.of(date.precision()), written(date));
    }

    private String month(PartialDate date) {
        return date.month() == null ? "" : say("month." + date.month());
    }

    /** A sum with its qualifier: “up to US$100m”. */
    public String amount(Amount amount) {
        Long low = amount.low();
        Long high = amount.high();
        if (low == null && high == null) {
            return say("amount.undisclosed");
        }
        if (low != null && high != null && Money.digits(low, high) > 0) {
            return digits(low, high, amount);
        }
        List<Long> bounds =
                Stream.of(low, high).filter(Objects::nonNull).distinct().toList();
        String figure = Money.figures(bounds, say("amount.to"), locale);
        return say("amount." + Wire.of(amount.qualifier()), money(figure, amount));
    }

    /** “eight figures, US$10m to under US$100m”, as it was said, rather than with a bound that nobody named. */
    private String digits(long low, long high, Amount amount) {
        String digits = say("digits." + Money.digits(low, high));
        return say("amount.digits", digits, money(low, amount), money(high + 1, amount));
    }

    private String money(long bound, Amount amount) {
        return money(Money.figures(List.of(bound), "", locale), amount);
    }

    private String money(String figure, Amount amount) {
        String currency = String.valueOf(amount.currency());
        return sayOr("money." + currency, say("money.other", figure, currency), figure);
    }

    public String period(PayPeriod period, @Nullable BigDecimal years) {
        if (period != PayPeriod.OVER_YEARS || years == null) {
            return word("period", period);
        }
        return years.compareTo(BigDecimal.ONE) == 0
                ? say("period.first_year")
                : say("period.years", years.stripTrailingZeros().toPlainString());
    }

    /** “Gazette (2 people)”; bare where nothing is to be added. */
    String sized(String what, String size) {
        return size.isEmpty() ? what : say("title.sized", what, size);
    }

    public String group(Group group) {
        String labelZh = group.labelZh();
        return isChinese() && labelZh != null ? labelZh : group.label();
    }

    /** “at least 8 people”; what is not known is said. */
    public String headCount(@Nullable HeadCount count) {
        return count == null
                ? say("people.unknown")
                : say(
                        "people." + Wire.of(count.qualifier()) + (count.people() == 1 ? ".one" : ""),
                        people(count.people()));
    }

    private String people(int people) {
        return isChinese() ? String.valueOf(people) : String.format(Locale.ROOT, "%,d", people);
    }

    /** “50% more than 2022”, for what the market pays; empty where no change is known. */
    public String change(MarketPay pay) {
        BigDecimal percent = pay.changePercent();
        return percent == null
                ? ""
                : say(
                        percent.signum() < 0 ? "rate.fall" : "rate.rise",
                        percent.abs().stripTrailingZeros().toPlainString(),
                        isChinese() ? date(pay.changeSince()) : on(pay.changeSince()));
    }

    /** Names, the first six of them where there are more: “Gazette, Herald and 3 more”. */
    public String voices(List<Voice> voices) {
        String shown =
                voices.stream().limit(NAMES_SHOWN).map(this::voice).collect(Collectors.joining(say("list.comma")));
        int more = voices.size() - NAMES_SHOWN;
        return more <= 0 ? shown : say("list.more", shown, String.valueOf(more));
    }

    public String voice(Voice voice) {
        String nameZh = voice.nameZh();
        return isChinese() && nameZh != null ? nameZh : voice.name();
    }

    public String comma() {
        return say("list.comma");
    }

    /** As a heading or a sentence begins: in a capital where the first word has one there. */
    public String begun(String text) {
        return SMALL.matcher(text)
                .replaceFirst(first -> Matcher.quoteReplacement(first.group().toUpperCase(locale)));
    }

    /** One thing or several: {@code key.one} or {@code key.many}. */
    public String number(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }

    /** A small number in a word: “two”. */
    String figure(int number) {
        return sayOr("figure." + number, String.valueOf(number));
    }

    /** “A, B and C”; none is left out. */
    String all(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : say("list.all", String.join(comma(), names.subList(0, last)), names.get(last));
    }

    /** As {@link #all}, of many only the first: “A, B and 3 more”; the key tells of what. */
    String some(String key, List<String> names, int most) {
        return names.size() <= most
                ? all(names)
                : say(key, String.join(comma(), names.subList(0, most)), String.valueOf(names.size() - most));
    }
}
