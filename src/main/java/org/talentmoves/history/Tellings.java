package org.talentmoves.history;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;

/** How versions are told: those that hold as the site tells them now, others as it told them then. */
@Service
@Transactional(readOnly = true)
public class Tellings {

    private final Teller teller;

    Tellings(Teller teller) {
        this.teller = teller;
    }

    /** Empty for what is told in no sentence of its own, and where it was not kept. */
    public Optional<Told> of(Version version) {
        return version.until() == null ? teller.told(version.subject()) : version.told();
    }
}
