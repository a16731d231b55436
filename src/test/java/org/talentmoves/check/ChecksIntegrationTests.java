package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.source.Report;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Wording;

@EmptySite
class ChecksIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Checks checks;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
    }

    @Test
    void haveNamesOfTheirOwnAndWordsInBothLanguages() {
        assertThat(checks.names()).hasSize(11).doesNotHaveDuplicates();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Wording wording = new Wording(locale);
            assertThat(checks.examine(List.of())).allSatisfy(examined -> {
                assertThat(examined.title(wording)).isNotBlank();
                assertThat(examined.rule(wording)).isNotBlank();
            });
        }
    }

    @Test
    void findNothingWhereNothingIs() {
        newsroom.clear();

        assertThat(checks.examine(List.of())).allSatisfy(examined -> {
            assertThat(examined.isEmpty()).isTrue();
            assertThat(examined.findings()).isEmpty();
        });
    }

    @Test
    void countAllFindingsAndShowTheFirst() {
        Report[] reports = IntStream.range(0, Checks.MOST + 3)
                .mapToObj(n -> newsroom.supports("courier-" + n))
                .toArray(Report[]::new);
        newsroom.milestone("northwind", "2025", "A team.", reports);

        Examined examined = checks.examine(List.of("source_without_title")).get(0);
        assertThat(examined.found()).isEqualTo(Checks.MOST + 3);
        assertThat(examined.findings()).hasSize(Checks.MOST);
        assertThat(examined.untold()).isEqualTo(3);
    }

    @Test
    void sayHowManyCouldBeJudged() {
        newsroom.source("courier", "The Courier", "2025-07-01");
        newsroom.source("almanac", "The Almanac", "-");
        newsroom.milestone("northwind", "2025-08", "A team.", newsroom.supports("courier"));
        newsroom.milestone(
                "northwind", "2025-08", "A lab.", newsroom.supports("courier"), newsroom.supports("almanac"));
        newsroom.milestone("northwind", "-", "A plan.", newsroom.supports("courier"));

        Examined examined =
                checks.examine(List.of("dated_after_all_its_sources")).get(0);
        assertThat(examined.judged()).isEqualTo(1);
        assertThat(examined.all()).isEqualTo(3);
        assertThat(examined.judged(new Wording(Locale.ENGLISH))).startsWith("Judged: 1 of 3 facts");
        assertThat(checks.examine(List.of())).allSatisfy(each -> {
            assertThat(each.judged()).isLessThanOrEqualTo(each.all());
            assertThat(each.judged(new Wording(Locale.CHINESE))).startsWith("可核对");
        });
    }

    @Test
    void leaveAsideWhatWasRetracted() {
        newsroom.source("courier", "The Courier", "2025-07-01");
        FactId milestone = newsroom.milestone("northwind", "2025-08", "A team.", newsroom.supports("courier"));
        assertThat(found("dated_after_all_its_sources")).isEqualTo(1);

        newsroom.decides(milestone, Standing.RETRACTED, "2025-09-01");
        assertThat(found("dated_after_all_its_sources")).isZero();
    }

    private int found(String check) {
        return checks.examine(List.of(check)).get(0).found();
    }

    @Test
    void refuseANameThatNoneHas() {
        assertThatThrownBy(() -> checks.read("same_move_thrice")).isInstanceOf(UnknownWord.class);
    }
}
