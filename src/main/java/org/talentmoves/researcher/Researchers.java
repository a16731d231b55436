package org.talentmoves.researcher;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.Slug;

/** All people who move. */
@Service
@Transactional(readOnly = true)
public class Researchers {

    private final ResearcherRepository researchers;

    Researchers(ResearcherRepository researchers) {
        this.researchers = researchers;
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

    private Researcher with(ResearcherId id) {
        return researchers.findById(id).orElseThrow(() -> new ResearcherNotFound(id.toString()));
    }
}
