package org.talentmoves.shared;

import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every date of three years, one of them a leap year, in every precision. */
class EveryPartialDateTests {

    private static final List<String> NEWEST_FIRST = newestFirst();

    @Test
    void areAllThere() {
        assertThat(NEWEST_FIRST).hasSize(3 + 36 + 365 + 366 + 365);
    }

    @Test
    void areWrittenAsTheyWereRead() {
        assertThat(NEWEST_FIRST).allSatisfy(edtf -> {
            assertThat(PartialDate.of(edtf).edtf()).isEqualTo(edtf);
            assertThat(PartialDate.of(edtf + "~").edtf()).isEqualTo(edtf + "~");
        });
    }

    @Test
    void standInTheOrderOfTheCalendar() {
        List<PartialDate> dates =
                new ArrayList<>(NEWEST_FIRST.stream().map(PartialDate::of).toList());
        Collections.shuffle(dates, new Random(1));
        dates.sort(reverseOrder());
        assertThat(dates).extracting(PartialDate::edtf).containsExactlyElementsOf(NEWEST_FIRST);
    }

    /** As the database computes it in {@code partial_date_position}. */
    @Test
    void haveThePositionThatTheDatabaseGivesThem() {
        assertThat(NEWEST_FIRST)
                .allSatisfy(edtf -> assertThat(PartialDate.of(edtf).position())
                        .isEqualTo(Integer.parseInt((edtf.replace("-", "") + "0000").substring(0, 8))));
    }

    @Test
    void beginNoLaterThanTheyEnd() {
        assertThat(NEWEST_FIRST)
                .map(PartialDate::of)
                .allSatisfy(date -> assertThat(date.earliest()).isBeforeOrEqualTo(date.latest()));
    }

    private static List<String> newestFirst() {
        List<String> dates = new ArrayList<>();
        for (int year = 2025; year >= 2023; year--) {
            for (int month = 12; month >= 1; month--) {
                YearMonth days = YearMonth.of(year, month);
                IntStream.range(0, days.lengthOfMonth())
                        .mapToObj(day -> days.atEndOfMonth().minusDays(day))
                        .map(LocalDate::toString)
                        .forEach(dates::add);
                dates.add(days.toString());
            }
            dates.add(String.valueOf(year));
        }
        return dates;
    }
}
