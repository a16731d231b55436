package org.talentmoves.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** One pay term of a package. It is cited for itself, because reports disagree about money more often than about the move. */
@Entity
public class PayTerm {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "pay_term_id"))
    private FactId id;

    @Version
    private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offer_id")
    private Offer offer;

    @Embedded
    private Pay pay;

    @SuppressWarnings("NullAway.Init")
    protected PayTerm() {}

    PayTerm(FactId id, Offer offer, Pay pay) {
        this.id = id.mustBe(FactKind.PAY_TERM);
        this.offer = offer;
        this.pay = pay;
    }

    void amend(Pay pay) {
        this.pay = pay;
    }

    public FactId id() {
        return id;
    }

    public Pay pay() {
        return pay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PayTerm term && id.equals(term.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
