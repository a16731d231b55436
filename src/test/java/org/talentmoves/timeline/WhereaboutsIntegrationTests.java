package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

/** Who is found at a lab is who is there by the career on the person's own page. */
@EmptySite
class WhereaboutsIntegrationTests {

    private static final List<String> LABS = List.of("halcyon", "northwind", "northwind-seas", "qinghe");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private People people;

    @Autowired
    private LabDirectory labs;

    @Autowired
    private Timeline timeline;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-10 hire halcyon>northwind, 2025-06-11 hire northwind>qinghe     | qinghe
            2025-06-10 hire halcyon>northwind, 2025-06 hire northwind>qinghe        | qinghe
            2025-06-10 hire halcyon>northwind, 2025 hire northwind>qinghe           | qinghe
            2025-06-10 hire halcyon>northwind, 2025-06 departure northwind>         |
            2025-06-10 hire northwind>qinghe, 2025-06-10 hire halcyon>northwind     | qinghe
            2025-06-10 hire halcyon>northwind, 2025-06 hire northwind>northwind-seas | northwind-seas
            2025-06-10 hire halcyon>northwind, 2025-06 hire northwind-seas>qinghe   | qinghe
            2025-06-10 hire halcyon>northwind, 2025-05 hire northwind>qinghe        | northwind
            2025-06-10 hire halcyon>northwind, 2025-06-10 return northwind>halcyon  | halcyon
            2025-06-10 departure halcyon>, - hire >northwind                        | northwind
            2025-06-10 departure northwind-seas>, - hire >northwind                 |
            2025-06-10 hire >halcyon, - hire halcyon>northwind                      | halcyon
            - hire >northwind, - hire >qinghe                                       |
            """)
    void agreesWithTheCareer(String moves, @Nullable String lab) {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.lab("northwind", "Northwind Intelligence");
        newsroom.part("northwind-seas", "Northwind Seas", null, "northwind");
        newsroom.lab("qinghe", "Qinghe");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao");
        newsroom.source("courier", "The Courier");
        for (String move : moves.split(", ")) {
            newsroom.move("lin-zhiyao", move);
        }
        assertThat(people.find("lin-zhiyao", Vantage.NOW)
                        .orElseThrow()
                        .presentLab()
                        .map(LabRef::slug))
                .isEqualTo(Optional.ofNullable(lab));
        LabTree tree = labs.tree();
        for (String each : LABS) {
            int there = lab != null && tree.isWithin(lab, each) ? 1 : 0;
            assertThat(people.list(
                                    new PeopleSought(null, Set.of(each), false, Vantage.NOW),
                                    new KeyStretch(9, null, null),
                                    tree)
                            .list())
                    .as("people at " + each)
                    .hasSize(there);
            assertThat(timeline.present(each, 9, Vantage.NOW))
                    .as("arrivals at " + each)
                    .hasSize(there);
        }
    }
}
