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

/** Money between organisations that brings people along. */
@Entity
public class Deal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "deal_id"))
    private FactId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Label label;

    @Embedded
    private DealTerms terms;

    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    Deal(FactId id, Label label, DealTerms terms) {
        this.id = id.mustBe(FactKind.DEAL);
        this.label = label;
        this.terms = terms;
    }

    void amend(Label label, DealTerms terms) {
        this.label = label;
        this.terms = terms;
    }

    public FactId id() {
        return id;
    }

    public Label label() {
        return label;
    }

    public DealTerms terms() {
        return terms;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deal deal && id.equals(deal.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
