package org.talentmoves.database;

import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** What a message may tell of a JDBC URL, for example {@code db.example:5432/talentmoves}: the rest may hold a password. */
record DatabaseAddress(String host, String port, String name) {

    static DatabaseAddress of(String url) {
        Properties parts = Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new DatabaseUnavailable(
                    "SPRING_DATASOURCE_URL is not the address of a PostgreSQL database.",
                    "Write it as jdbc:postgresql://host:5432/name, or leave it out: then the site starts its own server.");
        }
        return new DatabaseAddress(
                PGProperty.PG_HOST.getOrDefault(parts),
                PGProperty.PG_PORT.getOrDefault(parts),
                PGProperty.PG_DBNAME.getOrDefault(parts));
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + name;
    }
}
