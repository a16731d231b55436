package org.talentmoves.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.talentmoves.reading.Count;
import org.talentmoves.reading.NotUnderstood;
import org.talentmoves.reading.Readback;
import org.talentmoves.reading.TypedPay;
import org.talentmoves.reading.Understood;
import org.talentmoves.reading.WrittenAmount;
import org.talentmoves.reading.WrittenCount;
import org.talentmoves.reading.WrittenDate;
import org.talentmoves.reading.WrittenPay;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/** Reads what was typed into one field, and says it back in the language of the page. */
final class FieldReader {

    private final Directory directory;
    private final NameReader names;
    private final MessageSource messages;
    private final Locale locale;
    private final Readback readback;

    FieldReader(Directory directory, Fresh fresh, MessageSource messages, Locale locale) {
        this.directory = directory;
        this.messages = messages;
        this.locale = locale;
        this.names = new NameReader(directory, fresh, messages, locale);
        this.readback = new Readback(locale);
    }

    Said read(Field field, String typed) {
        String line = Text.trimmed(typed);
        if (line.isEmpty()) {
            return Said.NOTHING;
        }
        try {
            return switch (field.input()) {
                case OFFER -> offer(field, line);
                case LINE, NUMBER, CHOICE, ABOUT -> Said.plainly(column(field), line);
                case TEXT -> Said.plainly(column(field), Text.joined(line));
                case DATE, SPLIT_DATE -> date(field, WrittenDate.read(line));
                case SUM -> amount(field, WrittenAmount.read(line));
                case PAY -> pay(field, WrittenPay.read(line));
                case PEOPLE -> people(field, WrittenCount.read(line));
                case LAB, RESEARCHER, SOURCE -> names.one(field, line);
                case RESEARCHERS -> names.several(field, line);
                case NAMES -> names(field, line);
            };
        } catch (NotUnderstood e) {
            return Said.refused(e.reason(locale));
        } catch (Invalid e) {
            return Said.refused(told(e));
        }
    }

    /** Why no address can be made of this. */
    Said address(String name, String slug) {
        try {
            return slug.isEmpty()
                    ? name.isEmpty() ? Said.NOTHING : Said.refused(say("desk.slug.needed", Text.shown(name)))
                    : Said.plainly("slug", new Slug(slug).value());
        } catch (Invalid e) {
            return Said.refused(told(e));
        }
    }

    private String told(Invalid refused) {
        return locale.getLanguage().equals("zh")
                ? ChineseReasons.of(refused.reason()).orElse(refused.reason())
                : refused.reason();
    }

    private Said offer(Field field, String typed) {
        return directory.isOffer(typed)
                ? Said.plainly(column(field), typed)
                : Said.refused(say("desk.unknown.offer", Text.shown(typed)));
    }

    private static String column(Field field) {
        return field.columns().get(0);
    }

    private Said date(Field field, Understood<PartialDate> date) {
        Map<String, String> cells = field.input() == Input.DATE
                ? Map.of(column(field), date.value().edtf())
                : Map.of(
                        column(field),
                        date.value().iso(),
                        field.columns().get(1),
                        String.valueOf(date.value().approximate()));
        return Said.understood(cells, readback.date(date.value()), remarks(date));
    }

    private List<String> remarks(Understood<?> understood) {
        return understood.remarks().stream().map(readback::remark).toList();
    }

    private Said amount(Field field, Understood<Amount> amount) {
        return Said.understood(cells(field, amount.value()), readback.amount(amount.value()), remarks(amount));
    }

    private static Map<String, String> cells(Field field, Amount amount) {
        Map<String, String> cells = new HashMap<>();
        List<String> columns = field.columns();
        cells.put(columns.get(0), amount.low() == null ? "" : amount.low().toString());
        cells.put(columns.get(1), amount.high() == null ? "" : amount.high().toString());
        cells.put(columns.get(2), amount.currency() == null ? "" : amount.currency());
        cells.put(columns.get(3), Wire.of(amount.qualifier()));
        return cells;
    }

    private Said pay(Field field, Understood<TypedPay> typed) {
        TypedPay pay = typed.value();
        PayPeriod period = pay.period().orElse(PayPeriod.UNKNOWN);
        Map<String, String> cells = cells(field, pay.amount());
        cells.put("period", Wire.of(period));
        if (pay.years().isPresent() && !field.columns().contains("years")) {
            return Said.refused(say("desk.pay.years"));
        }
        pay.years()
                .ifPresent(
                        years -> cells.put("years", years.stripTrailingZeros().toPlainString()));
        return Said.understood(cells, readback.pay(pay.amount(), period, pay.years()), remarks(typed));
    }

    private Said people(Field field, Understood<Count> count) {
        return Said.understood(
                Map.of(
                        column(field),
                        String.valueOf(count.value().people()),
                        field.columns().get(1),
                        Wire.of(count.value().qualifier())),
                readback.count(count.value().people(), count.value().qualifier()),
                remarks(count));
    }

    private static Said names(Field field, String typed) {
        List<String> names = new ArrayList<>();
        for (String line : typed.split("\\R|[;；]")) {
            Optional.of(Text.trimmed(line)).filter(name -> !name.isEmpty()).ifPresent(names::add);
        }
        return Said.plainly(column(field), String.join("|", names));
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    static @Nullable BigDecimal years(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
