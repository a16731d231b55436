package org.talentmoves.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Uuids;

/** One source about one fact. */
@Entity
public class Citation {

    @EmbeddedId
    private CitationId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "fact_id"))
    private FactId fact;

    @Embedded
    private SourceId source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "via_id"))
    private @Nullable SourceId via;

    @Embedded
    private Statement statement;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    Citation(FactId fact, Report report) {
        this.id = new CitationId(Uuids.next());
        this.fact = fact;
        this.source = report.source();
        this.via = report.via();
        this.statement = report.statement();
    }

    /** Says from now on what the report says, of the same source. */
    void says(Report report) {
        this.via = report.via();
        this.statement = report.statement();
    }

    boolean isOf(Report report) {
        return source.equals(report.source())
                && statement.stance() == report.statement().stance();
    }

    public FactId fact() {
        return fact;
    }

    public SourceId source() {
        return source;
    }

    /** The source through which the cited one was read, when it was not read itself. */
    public Optional<SourceId> via() {
        return Optional.ofNullable(via);
    }

    public Statement statement() {
        return statement;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation citation && id.equals(citation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
