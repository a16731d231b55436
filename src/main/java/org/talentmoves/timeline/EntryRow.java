package org.talentmoves.timeline;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.Label;
import org.talentmoves.context.MarketPay;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Standing;

/** Reads an entry from a row of {@link EntrySql}. */
public record EntryRow(ResultSet row) {

    public static Entry read(ResultSet row, int number) throws SQLException {
        return new EntryRow(row).entry();
    }

    /** Of a statement that reads in an order, with the position of the fact in it. */
    static Entries.Placed placed(ResultSet row, int number) throws SQLException {
        return new Entries.Placed(read(row, number), row.getLong("position"));
    }

    private Entry entry() throws SQLException {
        Story story = story(FactKind.valueOf(row.getString("kind")));
        return new Entry(
                new FactId(row.getString("fact_id")),
                row.getInt("version"),
                instant("entered_at"),
                instant("changed_at"),
                story.on(),
                Rows.assessment(row),
                story,
                Rows.otherFigures(row));
    }

    private Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Story story(FactKind kind) throws SQLException {
        return switch (kind) {
            case MOVE -> moved();
            case OFFER -> offered();
            case DEAL -> dealt();
            case BENCHMARK -> measured();
            case MILESTONE -> marked();
            case PAY_TERM -> throw new IllegalStateException("a pay term stands in the package of its offer");
        };
    }

    private Story.Moved moved() throws SQLException {
        return new Story.Moved(
                MoveKind.valueOf(row.getString("variety")),
                whom(),
                Rows.lab(row, "from_"),
                Rows.lab(row, "to_"),
                Rows.lab(row, "house_"),
                Rows.date(row, "announced_on"),
                Rows.date(row, "effective_on"),
                row.getString("role"),
                bidding(),
                row.getString("note"));
    }

    private Story.Offered offered() throws SQLException {
        return new Story.Offered(
                OfferStatus.valueOf(row.getString("variety")),
                whom(),
                Objects.requireNonNull(Rows.lab(row, "to_")),
                Rows.lab(row, "from_"),
                Rows.date(row, "happened_on"),
                Objects.requireNonNull(bidding()),
                row.getString("note"));
    }

    private Story.Dealt dealt() throws SQLException {
        return new Story.Dealt(
                DealKind.valueOf(row.getString("variety")),
                label(),
                Rows.lab(row, "to_"),
                Rows.lab(row, "from_"),
                Rows.date(row, "happened_on"),
                Rows.amount(row, ""),
                row.getObject("stake_percent", BigDecimal.class));
    }

    private Story.Measured measured() throws SQLException {
        MarketPay pay = new MarketPay(
                row.getString("population"),
                Rows.date(row, "happened_on"),
                Rows.amount(row, ""),
                PayPeriod.valueOf(row.getString("market_period")),
                row.getObject("change_percent", BigDecimal.class),
                Rows.date(row, "change_since"));
        return new Story.Measured(label(), pay);
    }

    private Story.Marked marked() throws SQLException {
        return new Story.Marked(
                MilestoneKind.valueOf(row.getString("variety")),
                Rows.lab(row, "to_"),
                Rows.date(row, "happened_on"),
                row.getString("text"),
                row.getString("text_zh"),
                row.getString("speaker"),
                row.getString("note"));
    }

    private Label label() throws SQLException {
        return new Label(row.getString("label"), row.getString("label_zh"), row.getString("note"));
    }

    private Whom whom() throws SQLException {
        return new Whom(Rows.person(row, "person_"), group(), Rows.people(row, "member_"));
    }

    private @Nullable Group group() throws SQLException {
        String label = row.getString("group_label");
        Integer people = row.getObject("headcount", Integer.class);
        HeadCount count =
                people == null ? null : new HeadCount(people, Qualifier.valueOf(row.getString("headcount_qualifier")));
        return label == null ? null : new Group(label, row.getString("group_label_zh"), count);
    }

    private Story.@Nullable Bidding bidding() throws SQLException {
        FactId offer = Rows.fact(row, "offer_id");
        String standing = row.getString("headline_standing");
        return offer == null
                ? null
                : new Story.Bidding(
                        offer,
                        headline(),
                        standing == null ? null : Standing.valueOf(standing),
                        row.getInt("terms"),
                        row.getBoolean("pay_contested"),
                        row.getBoolean("pay_may_be_denied"));
    }

    private @Nullable Term headline() throws SQLException {
        FactId id = Rows.fact(row, "pay_term_id");
        return id == null ? null : new Term(id, pay(row, "pay_"));
    }

    /** Reads a pay term; its amount and note are in columns that begin with the prefix. */
    static Pay pay(ResultSet row, String prefix) throws SQLException {
        return new Pay(
                PayComponent.valueOf(row.getString("component")),
                PayScope.valueOf(row.getString("scope")),
                PayPeriod.valueOf(row.getString("period")),
                row.getObject("years", BigDecimal.class),
                Rows.amount(row, prefix),
                row.getString(prefix + "note"));
    }
}
