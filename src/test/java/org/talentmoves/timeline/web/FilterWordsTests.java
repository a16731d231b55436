package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.UriComponentsBuilder;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;

class FilterWordsTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lab=northwind                                | Northwind with its parts                  | 北风（含下属）
            lab=northwind&as=joined&since=2025-06        | Northwind with its parts, as joined, since June 2025 | 北风（含下属）、加入方、自2025年6月
            until=2025-07-15~                            | until about 15 July 2025                  | 至约2025年7月15日
            payMin=1500000000                            | pay at least US$1.5bn                     | 待遇至少15亿美元
            standing=contested,confirmed                 | contested, confirmed                      | 有争议、已证实
            lab=northwind,aurora&labScope=exact          | Northwind, aurora alone                   | 北风、aurora（不含下属）
            from=northwind&to=aurora&moveKind=hire       | from Northwind, to aurora, hire | 来自北风、去往aurora、入职
            researcher=mira-okafor,nobody                | about Mira Okafor, nobody                 | 关于米拉·奥卡福、nobody
            payMax=5000000&currency=EUR&payBound=high    | pay up to €5m, in EUR, by the upper bound | 待遇最多500万欧元、以EUR计、按上限
            since=2025&dateField=updated                 | since 2025, by the date of the last change | 自2025年、按最后更改的日期
            publisher=The Courier&language=fr            | published by The Courier, sources in French | The Courier刊登、法语来源
            lab=northwind&sort=-pay                      | Northwind with its parts, by pay, the highest first | 北风（含下属）、按待遇，最高在前
            text=Lin                                     | named Lin                                 | 名称Lin
            since=soon&payMin=much                       | since soon, pay much                      | 自soon、待遇much
            """)
    void tellsWhatWasUnderstood(String query, String english, String chinese) {
        assertThat(said(query, Locale.ENGLISH)).isEqualTo(english);
        assertThat(said(query, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    private static Optional<PersonRef> mira(String slug) {
        return slug.equals("mira-okafor")
                ? Optional.of(new PersonRef(slug, "Mira Okafor", "米拉·奥卡福"))
                : Optional.empty();
    }

    private static String said(String query, Locale language) {
        LocaleContextHolder.setLocale(language);
        Words words = new Words();
        Address address = Address.of(
                "/", UriComponentsBuilder.newInstance().query(query).build().getQueryParams());
        return new FilterWords(words, new Names(words), FilterWordsTests::mira)
                .said(new TimelineView.FilterView(
                        address, List.of(new LabRef("northwind", "Northwind", "北风")), List.of()));
    }
}
