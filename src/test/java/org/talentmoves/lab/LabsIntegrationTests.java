package org.talentmoves.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.Slug;

/** Labs as they are kept. */
@EmptySite
class LabsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Labs labs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void news() {
        newsroom.clear().lab("northwind", "Northwind");
    }

    @Test
    void letAnAliasMoveUpWhereAnotherIsLeftOut() {
        called("Northwind AI", "North Wind", "NW");
        called("North Wind", "NW");
        assertThat(jdbc.sql("select alias from lab_alias order by position")
                        .query(String.class)
                        .list())
                .containsExactly("North Wind", "NW");
    }

    private void called(String... aliases) {
        labs.amend(new Slug("northwind"), labs.get("northwind").profile(), List.of(aliases), null);
    }
}
