package org.talentmoves.context;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Publications;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** All published milestones. */
@Service
@Transactional(readOnly = true)
public class Milestones {

    private final MilestoneRepository milestones;
    private final Publications publications;

    Milestones(MilestoneRepository milestones, Publications publications) {
        this.milestones = milestones;
        this.publications = publications;
    }

    /** Returns the milestone, or refuses with {@link MilestoneNotFound}. */
    public Milestone get(FactId id) {
        return milestones.findById(id).orElseThrow(() -> new MilestoneNotFound(id.value()));
    }

    @Transactional
    public Milestone publish(FactId id, Saying saying, List<Report> reports) {
        publications.publish(id, reports);
        return milestones.save(new Milestone(id, saying));
    }

    /** Says something else of a published milestone from now on. */
    @Transactional
    public void amend(FactId id, Saying saying, List<Report> reports) {
        get(id).amend(saying);
        publications.amend(id, reports);
    }
}
