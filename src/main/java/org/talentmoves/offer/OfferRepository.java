package org.talentmoves.offer;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.talentmoves.shared.FactId;

interface OfferRepository extends Repository<Offer, FactId> {

    Offer save(Offer offer);

    Optional<Offer> findById(FactId id);
}
