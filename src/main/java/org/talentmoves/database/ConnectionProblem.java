package org.talentmoves.database;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;

/** Why a given database refuses its guest, and what helps. */
enum ConnectionProblem {
    UNKNOWN_HOST("there is no host of that name", "Correct the host in SPRING_DATASOURCE_URL."),
    NOTHING_THERE(
            "nothing answers at that address",
            "Start PostgreSQL there, or correct the host and port in SPRING_DATASOURCE_URL."),
    LOGIN_REFUSED(
            "the server refuses the user or the password (%s)",
            "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."),
    NO_SUCH_DATABASE(
            "the server has no database of that name",
            "Create it with CREATE DATABASE, or correct the name in SPRING_DATASOURCE_URL."),
    OTHER("the connection failed (%s)", "Look into the log of that server, or correct SPRING_DATASOURCE_URL.");

    private final String reason;
    private final String remedy;

    ConnectionProblem(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    static ConnectionProblem of(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "28P01", "28000" -> LOGIN_REFUSED;
            case "3D000" -> NO_SUCH_DATABASE;
            default -> ofNetwork(NestedExceptionUtils.getMostSpecificCause(failure));
        };
    }

    private static ConnectionProblem ofNetwork(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return UNKNOWN_HOST;
        }
        return cause instanceof ConnectException ? NOTHING_THERE : OTHER;
    }

    DatabaseUnavailable at(DatabaseAddress address, SQLException failure) {
        String told = reason.formatted(failure.getMessage());
        return new DatabaseUnavailable("The database %s cannot be used: %s.".formatted(address, told), remedy);
    }
}
