package org.talentmoves.lab;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.Slug;

/** All labs. */
@Service
@Transactional(readOnly = true)
public class Labs {

    private final LabRepository labs;
    private final ApplicationEventPublisher events;

    Labs(LabRepository labs, ApplicationEventPublisher events) {
        this.labs = labs;
        this.events = events;
    }

    /** Returns the lab with that slug, or refuses with {@link LabNotFound}. */
    public Lab get(String slug) {
        return find(slug).orElseThrow(() -> new LabNotFound(slug));
    }

    public Optional<Lab> find(String slug) {
        return labs.findBySlug(new Slug(slug));
    }

    /** Enters a new lab; a parent must be there already, so that no lab can become a part of itself. */
    @Transactional
    public Lab enter(Slug slug, LabProfile profile, List<String> aliases, @Nullable LabId parent) {
        if (labs.existsBySlug(slug)) {
            throw new LabAlreadyThere(slug);
        }
        return labs.save(new Lab(slug, profile, aliases, parent));
    }

    /** Says something else of a lab from now on; refuses to make it a part of itself. */
    @Transactional
    public void amend(Slug slug, LabProfile profile, List<String> aliases, @Nullable LabId parent) {
        Lab lab = get(slug.value());
        Optional<Lab> whole = Optional.ofNullable(parent).flatMap(labs::findById);
        while (whole.isPresent()) {
            if (whole.get().equals(lab)) {
                throw new LabContradictsItself("%s would be part of itself.".formatted(slug));
            }
            whole = whole.get().parent().flatMap(labs::findById);
        }
        lab.amend(profile, aliases, parent);
        events.publishEvent(new LabAmended(lab.id()));
    }
}
