package org.talentmoves.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** The PostgreSQL database that {@code spring.datasource.url} names. */
class GivenDatabase {

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
        } catch (SQLException failure) {
            throw ConnectionProblem.of(failure).at(address, failure);
        }
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
