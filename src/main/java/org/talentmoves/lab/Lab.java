package org.talentmoves.lab;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Uuids;

/** An organisation that employs researchers; it may be part of another, on whose timeline its moves then stand too. */
@Entity
public class Lab {

    @EmbeddedId
    private LabId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Slug slug;

    @Embedded
    private LabProfile profile;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable LabId parent;

    @ElementCollection
    @CollectionTable(name = "lab_alias", joinColumns = @JoinColumn(name = "lab_id"))
    @OrderColumn(name = "position")
    @Column(name = "alias")
    private List<String> aliases = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Lab() {}

    Lab(Slug slug, LabProfile profile, List<String> aliases, @Nullable LabId parent) {
        this.id = new LabId(Uuids.next());
        this.slug = slug;
        amend(profile, aliases, parent);
    }

    /** Says from now on this of the lab; it keeps its address. */
    final void amend(LabProfile profile, List<String> aliases, @Nullable LabId parent) {
        if (id.equals(parent)) {
            throw new LabContradictsItself("A lab is no part of itself.");
        }
        this.profile = profile;
        this.parent = parent;
        // another list, so that all rows are deleted before others are written: shifted in place they would meet each
        // other
        this.aliases = aliases.stream()
                .map(alias -> Text.line("An alias of the lab", alias, 200))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public LabId id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public LabProfile profile() {
        return profile;
    }

    /** The lab of which this one is a part. */
    public Optional<LabId> parent() {
        return Optional.ofNullable(parent);
    }

    public List<String> aliases() {
        return List.copyOf(aliases);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lab lab && id.equals(lab.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
