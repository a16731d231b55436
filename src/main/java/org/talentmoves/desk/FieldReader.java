package org.talentmoves.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** How many of those that may be meant are offered at a field. */
    private static final int MOST_LIKELY = 5;

    private final Directory directory;
    private final Fresh fresh;
    private final MessageSource messages;
    private final Locale locale;
    private final Readback readback;
    private final Map<TypedNames.Typed, List<Named>> looked = new HashMap<>();

    FieldReader(Directory directory, Fresh fresh, MessageSource messages, Locale locale) {
        this.directory = directory;
        this.fresh = fresh;
        this.messages = messages;
        this.locale = locale;
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
                case LAB, RESEARCHER, SOURCE -> sought(field, line);
                case RESEARCHERS -> several(field, line);
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

    private Said sought(Field field, String typed) {
        Found found = find(field.input(), typed);
        if (found.one() == null) {
            return found.none();
        }
        Named one = found.one();
        return Said.understood(Map.of(column(field), one.slug()), one.called(locale) + " · " + one.slug(), List.of());
    }

    /** What is called so; what is referred to and not entered any more, is sought by its name. */
    private Found find(Input input, String line) {
        String typed = fresh.addressed(input, line) == null ? Reference.name(line) : line;
        Named entered = entered(input, typed);
        if (entered != null) {
            return entered.slug().isEmpty()
                    ? new Found(null, Said.refused(say("desk.slug.needed", Reference.name(typed))))
                    : new Found(entered, Said.NOTHING);
        }
        List<Named> meant = meant(input, typed);
        if (meant.size() == 1) {
            return new Found(meant.get(0), Said.NOTHING);
        }
        String word = Wire.of(input);
        return new Found(
                null,
                meant.isEmpty()
                        ? Said.fresh(say("desk.unknown." + word, Text.shown(typed)), typed, likely(input, typed))
                        : Said.choose(say("desk.several." + word, Text.shown(typed), meant.size()), meant));
    }

    /** What the draft enters: by its address, or by its name unless that is the very address of what is there. */
    private @Nullable Named entered(Input input, String typed) {
        Named addressed = fresh.addressed(input, typed);
        if (addressed != null) {
            return addressed;
        }
        Named named = fresh.named(input, typed);
        boolean isAddress = named != null
                && Slugs.of(typed).equals(typed)
                && meant(input, typed).stream().anyMatch(there -> there.slug().equals(typed));
        return isAddress ? null : named;
    }

    /** What is named several times in a draft is looked up once. */
    private List<Named> meant(Input input, String typed) {
        return looked.computeIfAbsent(new TypedNames.Typed(input, typed), name -> directory.meant(input, typed));
    }

    /** What is entered by that publisher, or there and has the letters typed in one of its names. */
    private List<Named> likely(Input input, String typed) {
        return Stream.concat(
                        fresh.published(input, typed).stream()
                                .filter(source -> !source.slug().isEmpty()),
                        directory.suggested(input, typed).stream().map(Suggested::named))
                .limit(MOST_LIKELY)
                .toList();
    }

    private Said several(Field field, String typed) {
        List<String> slugs = new ArrayList<>();
        List<String> names = new ArrayList<>();
        SortedMap<Integer, Said> none = new TreeMap<>();
        List<String> lines = List.of(typed.split("\\R|[;；]"));
        for (int line = 0; line < lines.size(); line++) {
            String name = Text.trimmed(lines.get(line));
            if (name.isEmpty()) {
                continue;
            }
            Found found = find(Input.RESEARCHER, name);
            if (found.one() == null) {
                none.put(line, found.none());
            } else {
                slugs.add(found.one().slug());
                names.add(found.one().called(locale));
            }
        }
        if (!none.isEmpty()) {
            return Said.together(
                    none, none.values().stream().flatMap(this::likely).toList());
        }
        return Said.understood(
                Map.of(column(field), String.join("|", slugs)),
                say("desk.count.people", names.size()) + " " + String.join(say("list.comma"), names),
                List.of());
    }

    /** One of several cannot be chosen by a button, which would take the place of all; so it is told what to write. */
    private Stream<String> likely(Said line) {
        String names = String.join(
                say("list.comma"), line.choices().stream().map(Named::typed).toList());
        return names.isEmpty() ? Stream.of() : Stream.of(say("desk.likely.one", names));
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

    private record Found(@Nullable Named one, Said none) {}

    static @Nullable BigDecimal years(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
