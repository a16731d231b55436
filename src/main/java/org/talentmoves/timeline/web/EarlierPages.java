package org.talentmoves.timeline.web;

import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.shared.FactKind;

/** Shows versions of facts that do not hold any more; what keeps them, provides it. */
public interface EarlierPages {

    /** The page of that version; empty where it holds, never was, or there is no such fact. */
    Optional<ModelAndView> find(FactKind kind, String id, int version);
}
