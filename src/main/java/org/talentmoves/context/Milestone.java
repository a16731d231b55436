package org.talentmoves.context;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** What surrounds the moves: a reorganisation, a statement, a campaign, a product, a view of the market. */
@Entity
public class Milestone {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "milestone_id"))
    private FactId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Saying saying;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(FactId id, Saying saying) {
        this.id = id.mustBe(FactKind.MILESTONE);
        this.saying = saying;
    }

    void amend(Saying saying) {
        this.saying = saying;
    }

    public FactId id() {
        return id;
    }

    public Saying saying() {
        return saying;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Milestone milestone && id.equals(milestone.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
