package org.talentmoves.timeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
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

    /** Makes a database of its own, of any size; foreign keys are not checked and indexes come last, to save time. */
    static DataSource of(int facts) {
        DataSource database = TestDatabase.fresh();
        Flyway.configure().dataSource(database).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql(CONFIRM_COMMITS).update();
        List<String> indexes = jdbc.sql(INDEXES).query(String.class).list();
        jdbc.sql(DROP_INDEXES).update();
        InventedTrade.fillTrusted(database, SEED, facts);
        indexes.stream()
                .filter(index -> !isOfTimeline(index))
                .forEach(index -> jdbc.sql(index).update());
        vacuum(jdbc);
        rebuildTrusted(database);
        indexes.stream()
                .filter(GeneratedTimeline::isOfTimeline)
                .forEach(index -> jdbc.sql(index).update());
        vacuum(jdbc);
        return database;
    }

    /** A vacuum marks only what was committed for sure; another plan would come of what it leaves out. */
    private static final String CONFIRM_COMMITS = """
            do $$ begin
                execute format('alter database %I set synchronous_commit = on', current_database());
            end $$""";

    /** Those that no constraint needs. */
    private static final String INDEXES = """
            select indexdef from pg_indexes
            where schemaname = 'public' and tablename <> 'flyway_schema_history'
                and indexname not in (select conname from pg_constraint)""";

    private static final String DROP_INDEXES = """
            do $$ declare unneeded record; begin
                for unneeded in
                    select indexname from pg_indexes
                    where schemaname = 'public' and tablename <> 'flyway_schema_history'
                        and indexname not in (select conname from pg_constraint)
                loop execute format('drop index %I', unneeded.indexname); end loop;
            end $$""";

    private static boolean isOfTimeline(String index) {
        return index.contains(" ON public.timeline");
    }

    /** Without statistics and a map of what all can see, no plan is what it is in a database that lives. */
    private static void vacuum(JdbcClient jdbc) {
        jdbc.sql("vacuum (analyze)").update();
    }

    private static void rebuildTrusted(DataSource database) {
        try (Connection connection = database.getConnection()) {
            DataSource session = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(session);
            jdbc.sql("set session_replication_role = replica").update();
            Projection projection = new Projection(
                    jdbc, new Evidence(jdbc, new Claims(jdbc), new Decisions(jdbc), new ShownNames(jdbc)));
            new TransactionTemplate(new DataSourceTransactionManager(session))
                    .executeWithoutResult(status -> projection.rebuild());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Shared {

        private static final DataSource DATABASE = of(FACTS);
    }
}
