package org.talentmoves.generator;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Fills empty tables with a trade of any size that never was. The same seed gives the same rows. */
public final class InventedTrade {

    private static final int BATCH = 5000;
    private static final String[] SUBJECTS =
            Chance.mix("CAREER 66, GROUP 4, OFFER 11, DEAL 5, BENCHMARK 2, MILESTONE 12");

    private final Chance chance;
    private final Rows rows = new Rows();
    private final InventedLabs labs;
    private final InventedFacts facts;
    private final InventedPeople people;
    private final InventedOffers offers;
    private final InventedCareers careers;
    private final InventedContext context;

    private InventedTrade(long seed) {
        chance = new Chance(seed);
        labs = new InventedLabs(chance, rows);
        facts = new InventedFacts(chance, rows);
        people = new InventedPeople(chance, rows);
        offers = new InventedOffers(chance, rows, facts);
        careers = new InventedCareers(chance, rows, labs, people, facts, offers);
        context = new InventedContext(chance, rows, labs, facts);
    }

    /** The address of the lab with the most people, a whole with parts; 1 and on are smaller ones. */
    public static String lab(int n) {
        return InventedLabs.slug(n);
    }

    /** Fills the fact tables so that at least so many facts are for the timeline, and a few more; not the timeline. */
    public static void fill(DataSource database, long seed, int facts) {
        fill(database, seed, facts, "set enable_seqscan = off"); // keys are looked up in tables of unknown size
    }

    /** The same without a look at foreign keys and triggers, which takes most of the time; the user is a superuser. */
    public static void fillTrusted(DataSource database, long seed, int facts) {
        fill(database, seed, facts, "set session_replication_role = replica");
    }

    private static void fill(DataSource database, long seed, int facts, String setting) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(setting);
            connection.setAutoCommit(false);
            new InventedTrade(seed).write(connection, facts);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(Connection connection, int wanted) throws SQLException, IOException {
        for (int written = 0; written < wanted; written = facts.onTimeline()) {
            int batch = Math.min(wanted, written + BATCH);
            while (facts.onTimeline() < batch) {
                one();
            }
            rows.write(connection);
        }
    }

    private void one() {
        switch (chance.oneOf(SUBJECTS)) {
            case "CAREER" -> careers.one();
            case "GROUP" -> careers.group();
            case "OFFER" -> bid();
            case "DEAL" -> context.deal();
            case "BENCHMARK" -> context.benchmark();
            default -> context.milestone();
        }
    }

    /** An offer to somebody of whom no move is known, or to a group. */
    private void bid() {
        offers.make(
                chance.percent(90) ? people.one() : null,
                labs.any(),
                chance.percent(70) ? labs.any() : null,
                new Dates(chance).recent(),
                chance.percent(60) ? "OFFERED" : chance.percent(50) ? "WITHDRAWN" : "APPROACHED");
    }
}
