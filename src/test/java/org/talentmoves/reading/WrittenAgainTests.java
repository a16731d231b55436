package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;

/** What is written for a form is read from it as the same value, whatever the value is. */
class WrittenAgainTests {

    private static final List<String> CURRENCIES = Amount.currencies();

    private static final Path STARTER = Path.of("src/main/resources/starter");

    private final Random chance = new Random(20250630);

    @Test
    void isEveryDateTheSame() {
        Stream<LocalDate> odd =
                chance.ints(2000, 1000, 10000).mapToObj(year -> LocalDate.ofYearDay(year, 1 + year % 365));
        Stream<LocalDate> near = LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2026, 1, 1));
        Stream.concat(odd, near).map(PartialDate::of).forEach(day -> {
            isTheSame(day);
            isTheSame(new PartialDate(day.year(), day.month(), null, false));
            isTheSame(new PartialDate(day.year(), null, null, false));
        });
    }

    private static void isTheSame(PartialDate date) {
        for (PartialDate each : List.of(date, date.approximately())) {
            assertThat(WrittenDate.read(WrittenDate.write(each))).isEqualTo(Understood.plainly(each));
            assertThat(WrittenDate.read(each.edtf())).isEqualTo(Understood.plainly(each));
        }
    }

    @Test
    void isEverySumTheSameInEveryCurrency() {
        for (String currency : CURRENCIES) {
            for (Qualifier qualifier : Qualifier.values()) {
                IntStream.range(0, 6).mapToObj(i -> amount(currency, qualifier)).forEach(WrittenAgainTests::isTheSame);
            }
        }
    }

    @Test
    void isEveryPayTheSameOverEveryPeriod() {
        for (int i = 0; i < 5000; i++) {
            Qualifier qualifier = Qualifier.values()[chance.nextInt(Qualifier.values().length)];
            Amount amount = amount(CURRENCIES.get(chance.nextInt(CURRENCIES.size())), qualifier);
            isTheSame(amount, Optional.of(PayPeriod.values()[i % 4]), Optional.empty());
            isTheSame(amount, Optional.empty(), Optional.empty());
            BigDecimal years = BigDecimal.valueOf(1 + i % 500, 1);
            isTheSame(amount, Optional.of(PayPeriod.OVER_YEARS), Optional.of(years));
        }
    }

    private Amount amount(String currency, Qualifier qualifier) {
        long one = bound();
        long other = one == 0 ? 1 + chance.nextInt(9) : one / 2;
        return switch (qualifier) {
            case EXACT, ABOUT -> new Amount(one, one, currency, qualifier);
            case AT_LEAST, MORE_THAN -> new Amount(one, null, currency, qualifier);
            case UP_TO -> new Amount(null, one, currency, qualifier);
            case RANGE -> new Amount(Math.min(one, other), Math.max(one, other), currency, qualifier);
            case UNDISCLOSED -> new Amount(null, null, chance.nextBoolean() ? currency : null, qualifier);
        };
    }

    /** Of every length, round and odd, and the largest of all. */
    private long bound() {
        long odd = chance.nextLong(Long.MAX_VALUE) >> chance.nextInt(63);
        return switch (chance.nextInt(4)) {
            case 0 -> odd;
            case 1 -> chance.nextInt(1000) * (long) Math.pow(10, chance.nextInt(13));
            case 2 -> (long) Math.pow(10, chance.nextInt(18)) - 1;
            default -> chance.nextInt(50) == 0 ? Long.MAX_VALUE : chance.nextInt(2_000_000_000);
        };
    }

    private static void isTheSame(Amount amount) {
        assertThat(WrittenAmount.read(WrittenAmount.write(amount))).isEqualTo(Understood.plainly(amount));
    }

    private static void isTheSame(Amount amount, Optional<PayPeriod> period, Optional<BigDecimal> years) {
        assertThat(WrittenPay.read(WrittenPay.write(amount, period, years)))
                .isEqualTo(Understood.plainly(new TypedPay(amount, period, years)));
    }

    @Test
    void isEveryNumberOfPeopleTheSame() {
        Stream.of(Qualifier.values())
                .filter(qualifier -> qualifier != Qualifier.RANGE && qualifier != Qualifier.UNDISCLOSED)
                .forEach(qualifier -> IntStream.concat(
                                IntStream.rangeClosed(1, 2000), chance.ints(2000, 1, Integer.MAX_VALUE))
                        .forEach(people -> assertThat(WrittenCount.read(WrittenCount.write(people, qualifier)))
                                .isEqualTo(Understood.plainly(new Count(people, qualifier)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay_terms.csv", "benchmarks.csv", "deals.csv"})
    void isEverySumOfTheStarterDataTheSame(String file) throws IOException {
        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            Amount amount = new Amount(
                    cell(row, "low").map(Long::valueOf).orElse(null),
                    cell(row, "high").map(Long::valueOf).orElse(null),
                    cell(row, "currency").orElse(null),
                    Wire.read(Qualifier.class, row.getField("qualifier")));
            isTheSame(amount);
            Optional<PayPeriod> period = cell(row, "period").map(word -> Wire.read(PayPeriod.class, word));
            isTheSame(amount, period, cell(row, "years").map(BigDecimal::new));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "moves.csv, announced_on", "moves.csv, effective_on", "offers.csv, made_on", "deals.csv, date",
        "milestones.csv, date", "benchmarks.csv, date", "benchmarks.csv, change_since", "sources.csv, published_on",
        "labs.csv, founded", "labs.csv, dissolved"
    })
    void isEveryDateOfTheStarterDataTheSame(String file, String column) throws IOException {
        rows(file).forEach(row -> cell(row, column).map(PartialDate::of).ifPresent(WrittenAgainTests::isTheSame));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves.csv", "offers.csv"})
    void isEveryNumberOfPeopleOfTheStarterDataTheSame(String file) throws IOException {
        List<NamedCsvRecord> rows = rows(file);
        assertThat(rows).anyMatch(row -> cell(row, "headcount").isPresent());
        rows.stream().filter(row -> cell(row, "headcount").isPresent()).forEach(row -> {
            Count count = new Count(
                    Integer.parseInt(row.getField("headcount")),
                    Wire.read(Qualifier.class, row.getField("headcount_qualifier")));
            assertThat(WrittenCount.read(WrittenCount.write(count.people(), count.qualifier()))
                            .value())
                    .isEqualTo(count);
        });
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(STARTER.resolve(file))) {
            return rows.stream().toList();
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column).filter(cell -> !cell.isEmpty());
    }
}
