package org.talentmoves.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every kind of page, in both languages, on a telephone and on a desk, by day and by night. */
@BrowserTest
class EveryPageTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/?lab=meta&since=2025-06&payMin=10000000",
            "/?text=nobody+of+this+name",
            "/?lab=nowhere&since=soon&payMin=much",
            "/labs",
            "/labs?since=2025-06&sort=balance",
            "/labs/meta",
            "/labs/ssi",
            "/researchers",
            "/researchers?text=nobody+of+this+name",
            "/researchers/yao-shunyu-tencent",
            "/researchers/andrej-karpathy",
            "/researchers/greg-brockman",
            "/moves/m001",
            "/moves/m203",
            "/offers/o004",
            "/deals/d001",
            "/benchmarks/b001",
            "/milestones/t001",
            "/sources",
            "/sources/bs-altman-100m",
            "/checks",
            "/checks?check=relay_loop",
            "/about",
            "/about/standing",
            "/?reportedBy=2025-06-30&minStanding=corroborated",
            "/labs/meta?reportedBy=2025-07-15",
            "/offers/o004?reportedBy=2025-07-15",
            "/moves/m001/history",
            "/offers/o004/history",
            "/labs/meta/history",
            "/changes",
            "/changes?lab=meta&kind=offer&act=published",
            "/changes?act=merged",
            "/corrections",
            "/problems/parameters-refused",
            "/nothing-here");

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("", "/zh")
                        .flatMap(language ->
                                Stream.of(Look.NARROW, Look.WIDE).map(look -> Arguments.of(language + page, look))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void isOpenToEverybody(String address, Look look, Reader reader) {
        Inspection inspection =
                new Inspection(reader.through(look).opens(address).page());

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(inspection.barriers()).as("by day").isEmpty();
            all.assertThat(inspection.misfits()).as("size").isEmpty();
            reader.atNight();
            all.assertThat(inspection.barriersOfColour()).as("by night").isEmpty();
            all.assertThat(reader.complaints()).as("complaints").isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("folds")
    void isOpenToEverybodyUnfolded(String address, Look look, Reader reader) {
        reader.through(look).opens(address).page().evaluate("""
                () => document.querySelectorAll('.claims').forEach(each => each.open = true)""");
        Inspection inspection = new Inspection(reader.page());

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(inspection.barriers()).as("by day").isEmpty();
            all.assertThat(inspection.misfits()).as("size").isEmpty();
            reader.atNight();
            all.assertThat(inspection.barriersOfColour()).as("by night").isEmpty();
        });
    }

    static Stream<Arguments> folds() {
        return Stream.of("/?standing=contested", "/zh/?standing=contested")
                .flatMap(address -> Stream.of(Look.NARROW, Look.WIDE).map(look -> Arguments.of(address, look)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void seesWhatIsWrong(String style, String fault, Reader reader) {
        reader.through(Look.NARROW).opens("/about").page().evaluate("css => document.body.style.cssText = css", style);
        Inspection inspection = new Inspection(reader.page());

        assertThat(Stream.concat(inspection.barriers().stream(), inspection.misfits().stream()))
                .anySatisfy(line -> assertThat(line).contains(fault));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("color: #bbb", "color-contrast"),
                Arguments.of("width: 500px", "wider than 390 px"),
                Arguments.of("font-size: 12px", "12 px: <"),
                Arguments.of("zoom: 0.5", "target of"));
    }
}
