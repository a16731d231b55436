package org.talentmoves.check;

/** When the sources were published, in SQL: {@code published} holds the first and the last day, both null where no date is known. */
final class Told {

    static final String PUBLISHED = """
            with recursive published as materialized (
                select source_id, %s as first, %s as last from source
            )
            """.formatted(When.first("published_on"), When.last("published_on"));

    private Told() {}
}
