package org.talentmoves.merging;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads which two were merged, over any database. */
public final class SampleUnions {

    private SampleUnions() {}

    public static Unions over(JdbcClient jdbc) {
        return new Unions(jdbc);
    }
}
