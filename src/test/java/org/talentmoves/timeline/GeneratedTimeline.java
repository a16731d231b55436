package org.talentmoves.timeline;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.database.TestDatabase;
import org.talentmoves.generator.InventedTrade;

/** A database with an invented trade of 200,000 facts and their timeline, which all tests of this JVM share and only read. */
public final class GeneratedTimeline implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final int FACTS = 200_000;

    private static final long SEED = 18;

    /** Lets the context use it: {@code @ContextConfiguration(initializers = GeneratedTimeline.class)}. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(database(), context);
    }

    static void use(DataSource database, ConfigurableApplicationContext context) {
        PGSimpleDataSource address = (PGSimpleDataSource) database;
        TestPropertyValues.of(
                        "spring.datasource.url=" + address.getUrl(),
                        "spring.datasource.username=" + address.getUser(),
                        "spring.datasource.password=" + address.getPassword(),
                        "spring.datasource.hikari.maximum-pool-size=2",
                        "spring.test.database.replace=none")
                .applyTo(context);
    }

    /** The database; it takes up to a minute the first time. */
    public static DataSource database() {
        return Shared.DATABASE;
    }

    /** Makes a database of its own, of any size. */
    static DataSource of(int facts) {
        DataSource database = TestDatabase.fresh();
        Flyway.configure().dataSource(database).load().migrate();
        InventedTrade.fillTrusted(database, SEED, facts);
        vacuum(database);
        rebuild(database);
        vacuum(database);
        return database;
    }

    /** Without statistics and a map of what all can see, no plan is what it is in a database that lives. */
    private static void vacuum(DataSource database) {
        JdbcClient.create(database).sql("vacuum (analyze, parallel 2)").update();
    }

    static int rebuild(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Projection projection = new Projection(jdbc, new Evidence(jdbc, new ShownNames(jdbc)));
        Integer shown = new TransactionTemplate(new DataSourceTransactionManager(database))
                .execute(status -> projection.rebuild());
        return shown == null ? 0 : shown;
    }

    private static final class Shared {

        private static final DataSource DATABASE = of(FACTS);
    }
}
