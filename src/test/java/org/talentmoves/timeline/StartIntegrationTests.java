package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentmoves.TalentMoves;
import org.talentmoves.database.Recorded;
import org.talentmoves.database.Statements;

class StartIntegrationTests {

    private static final String GROWING =
            "(?is).*\\b(from|join|update|into|table)\\s+(public\\.)?(timeline|timeline_lab|fact|move|offer|pay_term"
                    + "|citation|source|researcher|researcher_name)\\b.*";

    @Test
    void doesTheSameWorkForManyFactsAsForFew() {
        List<String> few = start(GeneratedTimeline.of(100));
        List<String> many = start(GeneratedTimeline.database());

        assertThat(many)
                .isNotEmpty()
                .hasSameSizeAs(few)
                .noneMatch(sql -> sql.matches(GROWING) && !sql.contains("not exists (select from"));
    }

    private static List<String> start(DataSource database) {
        try (ConfigurableApplicationContext site = new SpringApplicationBuilder(
                        TalentMoves.class, Statements.Recording.class)
                .initializers(context -> GeneratedTimeline.use(database, context))
                .run("--server.port=0")) {
            return Statements.of(site.getBean(DataSource.class)).sinceTheStart().stream()
                    .map(Recorded::sql)
                    .toList();
        }
    }
}
