package org.talentmoves.researcher;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.NameWords;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Uuids;

/** A person who moves: researcher, engineer, founder or executive, known under several names. */
@Entity
public class Researcher {

    @EmbeddedId
    private ResearcherId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Slug slug;

    private @Nullable String expertise;

    /** Every word of every name, by which the person is found. */
    private String words;

    @ElementCollection
    @CollectionTable(name = "researcher_name", joinColumns = @JoinColumn(name = "researcher_id"))
    @OrderColumn(name = "position")
    private List<PersonName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "researcher_distinct_from", joinColumns = @JoinColumn(name = "researcher_id"))
    @AttributeOverride(name = "value", column = @Column(name = "other_id"))
    private Set<ResearcherId> distinctFrom = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Researcher() {}

    Researcher(Slug slug, @Nullable String expertise, List<PersonName> names) {
        this.id = new ResearcherId(Uuids.next());
        this.slug = slug;
        this.words = "";
        amend(expertise, names);
    }

    /** Says from now on this of the person, who keeps the address. */
    final void amend(@Nullable String expertise, List<PersonName> names) {
        long primary =
                names.stream().filter(name -> name.kind() == NameKind.PRIMARY).count();
        if (primary != 1) {
            throw new ResearcherContradictsItself("A person has exactly one primary name, not %d.".formatted(primary));
        }
        this.expertise = Text.lineOrNothing("The expertise", expertise, 300);
        // another list, so that all rows are deleted before others are written: shifted in place two names could be
        // primary
        this.names = names.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
        this.words = String.join(
                " ", NameWords.of(names.stream().map(PersonName::name).toList()));
    }

    /** Is easily taken for these people and for nobody else. */
    void isDistinctFromAll(Set<ResearcherId> others) {
        distinctFrom.retainAll(others);
        others.forEach(this::isDistinctFrom);
    }

    void isNotDistinctFrom(ResearcherId other) {
        distinctFrom.remove(other);
    }

    void isDistinctFrom(ResearcherId other) {
        if (other.equals(id)) {
            throw new ResearcherContradictsItself("Nobody is distinct from themselves.");
        }
        distinctFrom.add(other);
    }

    public ResearcherId id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public Optional<String> expertise() {
        return Optional.ofNullable(expertise);
    }

    public List<PersonName> names() {
        return List.copyOf(names);
    }

    /** People who are easily taken for this one and are somebody else. */
    public Set<ResearcherId> distinctFrom() {
        return Set.copyOf(distinctFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Researcher researcher && id.equals(researcher.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
