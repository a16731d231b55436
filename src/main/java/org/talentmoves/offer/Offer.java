package org.talentmoves.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** A lab's bid for a person or a group, with its package: the list of its pay terms. */
@Entity
public class Offer {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "offer_id"))
    private FactId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Who to;

    @Embedded
    private Bid bid;

    @OneToMany(mappedBy = "offer", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PayTerm> terms = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(FactId id, Who to, Bid bid) {
        this.id = id.mustBe(FactKind.OFFER);
        this.to = to;
        this.bid = bid;
    }

    /** Says from now on this of the offer; its package stays. */
    void amend(Who to, Bid bid) {
        if (to.isPerson() && terms.stream().anyMatch(term -> term.pay().scope().isOfAGroup())) {
            throw new PayContradictsItself("Pay for each or all of a group goes with an offer to a group.");
        }
        this.to = to;
        this.bid = bid;
    }

    /** Says from now on this of a term of the package. */
    void amend(FactId term, Pay pay) {
        if (to.isPerson() && pay.scope().isOfAGroup()) {
            throw new PayContradictsItself("Pay for each or all of a group goes with an offer to a group.");
        }
        terms.stream()
                .filter(there -> there.id().equals(term))
                .findFirst()
                .orElseThrow(() -> new PayContradictsItself("%s is no term of %s.".formatted(term, id)))
                .amend(pay);
    }

    void promise(FactId term, Pay pay) {
        if (to.isPerson() && pay.scope().isOfAGroup()) {
            throw new PayContradictsItself("Pay for each or all of a group goes with an offer to a group.");
        }
        terms.add(new PayTerm(term, this, pay));
    }

    public FactId id() {
        return id;
    }

    public Who to() {
        return to;
    }

    public Bid bid() {
        return bid;
    }

    /** The pay terms: rival accounts, or parts of one another; never to be added up. */
    public List<PayTerm> terms() {
        return List.copyOf(terms);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Offer offer && id.equals(offer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
