package org.talentmoves.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** The PostgreSQL database that {@code spring.datasource.url} names. */
class GivenDatabase {

    /** Ours is a database in which our first migration has been. */
    private static final String ROOM = """
            select current_setting('server_encoding') as encoding,
                   coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as open,
                   current_setting('transaction_read_only')::boolean as closed,
                   to_regprocedure('is_partial_date(text)') is not null as ours,
                   exists (select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                           where nspname = current_schema() and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
                               and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')) as taken
            """;

    private static final int OLDEST_VERSION = 15;
    private static final int LOGIN_SECONDS = 15;

    private final String url;
    private final DatabaseAddress address;
    private final Properties login = new Properties();

    GivenDatabase(String url, @Nullable String username, @Nullable String password) {
        this.url = url;
        this.address = DatabaseAddress.of(url);
        PGProperty.LOGIN_TIMEOUT.set(login, LOGIN_SECONDS);
        PGProperty.USER.set(login, username);
        PGProperty.PASSWORD.set(login, password);
    }

    static Optional<GivenDatabase> in(PropertyResolver environment) {
        return Optional.ofNullable(environment.getProperty("spring.datasource.url"))
                .filter(StringUtils::hasText)
                .map(url -> new GivenDatabase(
                        url,
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password")));
    }

    void check() {
        try (Connection connection = new Driver().connect(url, login)) {
            checkVersion(connection);
            checkRoom(connection);
        } catch (SQLException failure) {
            throw ConnectionProblem.of(failure).at(address, failure);
        }
    }

    /** That the site can make its tables there, and keep text of every script in them. */
    private void checkRoom(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet room = statement.executeQuery(ROOM)) {
            room.next();
            if (!room.getString("encoding").equals("UTF8")) {
                throw unfit("keeps text in " + room.getString("encoding"), "Create one with ENCODING 'UTF8'");
            }
            if (!room.getBoolean("ours") && room.getBoolean("taken")) {
                throw unfit("holds tables of something else", "Create one for this site alone");
            }
            if (room.getBoolean("closed")) {
                throw unfit("can only be read", "Let this user write in it");
            }
            if (!room.getBoolean("open")) {
                throw unfit(
                        "does not let this user make tables",
                        "Let the user own the database (ALTER DATABASE … OWNER TO …), or create one with that owner");
            }
        }
    }

    private DatabaseUnavailable unfit(String reason, String remedy) {
        return new DatabaseUnavailable(
                "The database %s cannot be used: it %s.".formatted(address, reason),
                remedy + ", or name another one in SPRING_DATASOURCE_URL.");
    }

    private void checkVersion(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_VERSION) {
            throw new DatabaseUnavailable(
                    "The database %s is on PostgreSQL %s, which is too old for this site."
                            .formatted(address, connection.getMetaData().getDatabaseProductVersion()),
                    "Upgrade that server to PostgreSQL %d or later, or name another one in SPRING_DATASOURCE_URL."
                            .formatted(OLDEST_VERSION));
        }
    }
}
