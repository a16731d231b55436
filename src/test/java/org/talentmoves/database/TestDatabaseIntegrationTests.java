package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseIntegrationTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withInitializer(new TestDatabase())
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class));

    @Test
    void givesEachContextADatabaseOfItsOwn() {
        contexts.run(one -> contexts.run(other -> assertThat(name(one.getBean(DataSource.class)))
                .startsWith("test_")
                .isNotEqualTo(name(other.getBean(DataSource.class)))));
    }

    @Test
    void isEmptyWhateverOtherTestsDo() {
        JdbcClient.create(TestDatabase.fresh()).sql("CREATE TABLE fact ()").update();

        assertThat(JdbcClient.create(TestDatabase.fresh())
                        .sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String name(DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT current_database()")
                .query(String.class)
                .single();
    }
}
