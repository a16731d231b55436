package org.talentmoves.researcher;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.Slug;

/** All people who move. */
@Service
@Transactional(readOnly = true)
public class Researchers {

    private final ResearcherRepository researchers;
    private final ApplicationEventPublisher events;

    Researchers(ResearcherRepository researchers, ApplicationEventPublisher events) {
        this.researchers = researchers;
        this.events = events;
    }

    /** Returns the person with that slug, or refuses with {@link ResearcherNotFound}. */
    public Researcher get(String slug) {
        return find(slug).orElseThrow(() -> new ResearcherNotFound(slug));
    }

    public Optional<Researcher> find(String slug) {
        return researchers.findBySlug(new Slug(slug));
    }

    @Transactional
    public Researcher enter(Slug slug, @Nullable String expertise, List<PersonName> names) {
        if (researchers.existsBySlug(slug)) {
            throw new ResearcherAlreadyThere(slug);
        }
        return researchers.save(new Researcher(slug, expertise, names));
    }

    /** Marks two people as not to be confused, in both directions. */
    @Transactional
    public void tellApart(ResearcherId one, ResearcherId other) {
        with(one).isDistinctFrom(other);
        with(other).isDistinctFrom(one);
    }

    /** Says something else of a person from now on; who is told apart from whom is kept in both directions. */
    @Transactional
    public void amend(Slug slug, @Nullable String expertise, List<PersonName> names, Set<ResearcherId> distinctFrom) {
        Researcher person = get(slug.value());
        person.amend(expertise, names);
        person.distinctFrom().stream()
                .filter(other -> !distinctFrom.contains(other))
                .forEach(other -> with(other).isNotDistinctFrom(person.id()));
        person.isDistinctFromAll(distinctFrom);
        distinctFrom.forEach(other -> with(other).isDistinctFrom(person.id()));
        events.publishEvent(new ResearcherAmended(person.id()));
    }

    private Researcher with(ResearcherId id) {
        return researchers.findById(id).orElseThrow(() -> new ResearcherNotFound(id.toString()));
    }
}
