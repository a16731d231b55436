package org.talentmoves.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each context a new database on a real server, which all tests of this JVM share:
 * {@code @ContextConfiguration(initializers = TestDatabase.class)}. Tests without Spring take a {@link #fresh()} one.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        PGSimpleDataSource database = TestServer.newDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.getUrl(),
                        "spring.datasource.username=" + database.getUser(),
                        "spring.datasource.password=" + database.getPassword(),
                        "spring.datasource.hikari.maximum-pool-size=4",
                        "talentmoves.webhooks.enabled=false",
                        "spring.test.database.replace=none")
                .applyTo(context);
    }

    /** A new database with nothing in it. */
    public static DataSource fresh() {
        return TestServer.newDatabase();
    }
}
