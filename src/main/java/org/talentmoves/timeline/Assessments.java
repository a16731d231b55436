package org.talentmoves.timeline;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.source.Assessment;

/** What is made of facts by all that is said of them in the present transaction, whatever the timeline shows by then. */
@Service
@Transactional(readOnly = true)
public class Assessments {

    private final Evidence evidence;

    Assessments(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Of each of the facts, and of the offers and pay terms that they show. */
    public Map<String, Assessment> of(Collection<String> facts) {
        return evidence.about(facts).assessed();
    }
}
