package org.talentmoves.offer;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Publications;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** All published offers. */
@Service
@Transactional(readOnly = true)
public class Offers {

    private final OfferRepository offers;
    private final Publications publications;

    Offers(OfferRepository offers, Publications publications) {
        this.offers = offers;
        this.publications = publications;
    }

    /** Returns the offer with its package, or refuses with {@link OfferNotFound}. */
    public Offer get(FactId id) {
        return offers.findById(id).orElseThrow(() -> new OfferNotFound(id.value()));
    }

    @Transactional
    public Offer publish(FactId id, Who to, Bid bid, List<Report> reports) {
        Offer offer = offers.save(new Offer(id, to, bid));
        publications.publish(id, reports);
        return offer;
    }

    /** Adds a pay term to the package of an offer. */
    @Transactional
    public void publishTerm(FactId offer, FactId term, Pay pay, List<Report> reports) {
        get(offer).promise(term, pay);
        publications.publish(term, reports);
    }

    /** Says something else of a published offer from now on; its package stays. */
    @Transactional
    public void amend(FactId id, Who to, Bid bid, List<Report> reports) {
        get(id).amend(to, bid);
        publications.amend(id, reports);
    }

    /** Says something else of a published pay term from now on; a term stays with its offer. */
    @Transactional
    public void amendTerm(FactId offer, FactId term, Pay pay, List<Report> reports) {
        get(offer).amend(term, pay);
        publications.amend(term, reports);
    }
}
