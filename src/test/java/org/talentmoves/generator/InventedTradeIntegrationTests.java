package org.talentmoves.generator;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.database.TestDatabase;

class InventedTradeIntegrationTests {

    private static final int FACTS = 3000;

    @Test
    void keepsEveryRuleOfTheTables() {
        JdbcClient trade = JdbcClient.create(invented(5));

        assertThat(number(trade, "select count(*) from fact where fact_id not like 'p%'"))
                .isBetween(FACTS, FACTS + 20);
        assertThat(number(trade, "select count(distinct kind) from move")).isEqualTo(5);
        assertThat(number(trade, "select count(distinct qualifier) from pay_term"))
                .isEqualTo(7);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(print(invented(5))).isEqualTo(print(invented(5))).isNotEqualTo(print(invented(6)));
    }

    @Test
    void letsPeopleLeaveWhereTheyCameTo() {
        assertThat(number(JdbcClient.create(invented(5)), """
                        select count(*) from (
                            select from_lab_id, lag(to_lab_id) over (partition by researcher_id order by fact.entered_at) as came_to
                            from move join fact on fact_id = move_id where researcher_id is not null
                        ) step where from_lab_id <> came_to""")).isZero();
    }

    private static DataSource invented(long seed) {
        DataSource database = TestDatabase.fresh();
        Flyway.configure().dataSource(database).load().migrate();
        InventedTrade.fill(database, seed, FACTS);
        return database;
    }

    private static String print(DataSource trade) {
        return JdbcClient.create(trade)
                .sql("select md5(string_agg(move::text, '' order by move_id)) from move")
                .query(String.class)
                .single();
    }

    private static int number(JdbcClient trade, String sql) {
        return trade.sql(sql).query(Integer.class).single();
    }
}
