package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every name of every person, group and lab in a fact, and how a deal or a benchmark is called: it is found under each. */
@Component
class ShownNames {

    private static final String NAMES = """
            with person as (select * from fact_person where fact_id = any(:facts)),
            touched as (select * from fact_lab where fact_id = any(:facts))
            select fact_id, name from person join researcher_name using (researcher_id)
            union all
            select fact_id, concat_ws(' ', name, name_zh) from touched join lab using (lab_id)
            union all
            select fact_id, alias from touched join lab_alias using (lab_id)
            union all
            select move_id, concat_ws(' ', group_label, group_label_zh)
            from move where move_id = any(:facts) and group_label is not null
            union all
            select offer_id, concat_ws(' ', group_label, group_label_zh)
            from offer where offer_id = any(:facts) and group_label is not null
            union all
            select deal_id, concat_ws(' ', label, label_zh) from deal where deal_id = any(:facts)
            union all
            select benchmark_id, concat_ws(' ', label, label_zh, population)
            from benchmark where benchmark_id = any(:facts)
            union all
            select milestone_id, speaker from milestone where milestone_id = any(:facts) and speaker is not null""";

    private final JdbcClient jdbc;

    ShownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<String>> of(Collection<String> facts) {
        return jdbc
                .sql(NAMES)
                .param("facts", facts.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
