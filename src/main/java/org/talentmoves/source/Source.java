package org.talentmoves.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Uuids;

/** One published piece. It may relay another: ten rewrites of one report are one origin. */
@Entity
public class Source {

    @EmbeddedId
    private SourceId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Slug slug;

    @Embedded
    private Publication publication;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "relays_id"))
    private @Nullable SourceId relays;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    Source(Slug slug, Publication publication) {
        this.id = new SourceId(Uuids.next());
        this.slug = slug;
        this.publication = publication;
    }

    /** Says from now on this of the piece, which keeps its address; what it relays is said anew. */
    void amend(Publication publication) {
        this.publication = publication;
        this.relays = null;
    }

    void relays(SourceId other) {
        if (other.equals(id)) {
            throw new SourceContradictsItself("A source does not relay itself.");
        }
        this.relays = other;
    }

    public SourceId id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public Publication publication() {
        return publication;
    }

    /** The source whose report this one retells or copies. */
    public Optional<SourceId> relays() {
        return Optional.ofNullable(relays);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source source && id.equals(source.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
