package org.talentmoves.context;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Publications;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** All published deals. */
@Service
@Transactional(readOnly = true)
public class Deals {

    private final DealRepository deals;
    private final Publications publications;

    Deals(DealRepository deals, Publications publications) {
        this.deals = deals;
        this.publications = publications;
    }

    /** Returns the deal, or refuses with {@link DealNotFound}. */
    public Deal get(FactId id) {
        return deals.findById(id).orElseThrow(() -> new DealNotFound(id.value()));
    }

    @Transactional
    public Deal publish(FactId id, Label label, DealTerms terms, List<Report> reports) {
        publications.publish(id, reports);
        return deals.save(new Deal(id, label, terms));
    }

    /** Says something else of a published deal from now on. */
    @Transactional
    public void amend(FactId id, Label label, DealTerms terms, List<Report> reports) {
        get(id).amend(label, terms);
        publications.amend(id, reports);
    }
}
