package org.talentmoves.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.Slug;

/** All published pieces. */
@Service
@Transactional(readOnly = true)
public class Sources {

    private final SourceRepository sources;
    private final ApplicationEventPublisher events;

    Sources(SourceRepository sources, ApplicationEventPublisher events) {
        this.sources = sources;
        this.events = events;
    }

    /** Returns the source with that slug, or refuses with {@link SourceNotFound}. */
    public Source get(String slug) {
        return find(slug).orElseThrow(() -> new SourceNotFound(slug));
    }

    public Optional<Source> find(String slug) {
        return sources.findBySlug(new Slug(slug));
    }

    @Transactional
    public Source enter(Slug slug, Publication publication) {
        if (sources.existsBySlug(slug)) {
            throw new SourceAlreadyThere(slug);
        }
        return sources.save(new Source(slug, publication));
    }

    /** Says that one source retells or copies another; refuses a loop. */
    @Transactional
    public void relay(SourceId retelling, SourceId origin) {
        Source source = with(retelling);
        for (Optional<SourceId> next = Optional.of(origin);
                next.isPresent();
                next = with(next.get()).relays()) {
            if (next.get().equals(retelling)) {
                throw new RelayLoop(source.slug());
            }
        }
        source.relays(origin);
    }

    /** Says something else of a piece from now on. */
    @Transactional
    public void amend(Slug slug, Publication publication, @Nullable SourceId relayed) {
        Source source = get(slug.value());
        source.amend(publication);
        if (relayed != null) {
            relay(source.id(), relayed);
        }
        events.publishEvent(new SourceAmended(source.id()));
    }

    private Source with(SourceId id) {
        return sources.findById(id).orElseThrow(() -> new SourceNotFound(id.toString()));
    }
}
