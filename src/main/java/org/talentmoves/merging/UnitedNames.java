package org.talentmoves.merging;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.lab.Lab;
import org.talentmoves.lab.LabProfile;
import org.talentmoves.lab.Labs;
import org.talentmoves.researcher.NameKind;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.researcher.Researcher;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.researcher.Researchers;
import org.talentmoves.shared.Wire;

/**
 * Unites the names of two that are one, so that the one that is kept is found by all of them, and takes them apart again. A
 * source has no names: it keeps what is printed on it.
 */
@Component
class UnitedNames {

    private static final String ALIAS = "alias";
    private static final String NAME_ZH = "name_zh";
    private static final String DISTINCT = "distinct_from";

    private final Labs labs;
    private final Researchers researchers;
    private final JdbcClient jdbc;

    UnitedNames(Labs labs, Researchers researchers, JdbcClient jdbc) {
        this.labs = labs;
        this.researchers = researchers;
        this.jdbc = jdbc;
    }

    /** What the one that is kept would take over. */
    List<Addition> additions(Pair pair) {
        return switch (pair.kind()) {
            case LAB ->
                ofLabs(labs.get(pair.kept().slug()), labs.get(pair.gone().slug()));
            case RESEARCHER ->
                ofPeople(
                        researchers.get(pair.kept().slug()),
                        researchers.get(pair.gone().slug()));
            case SOURCE -> List.of();
        };
    }

    private static List<Addition> ofLabs(Lab kept, Lab gone) {
        List<Addition> additions = new ArrayList<>();
        Set<String> known = new HashSet<>(kept.aliases());
        known.add(kept.profile().name());
        String chinese = gone.profile().nameZh();
        if (kept.profile().nameZh() != null) {
            known.add(kept.profile().nameZh());
        } else if (chinese != null && known.add(chinese)) {
            additions.add(new Addition(NAME_ZH, chinese));
        }
        Stream.concat(
                        Stream.of(gone.profile().name()),
                        Stream.concat(Stream.ofNullable(chinese), gone.aliases().stream()))
                .filter(known::add)
                .forEach(name -> additions.add(new Addition(ALIAS, name)));
        return additions;
    }

    private static List<Addition> ofPeople(Researcher kept, Researcher gone) {
        List<Addition> additions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        kept.names().forEach(name -> known.add(name.name()));
        boolean hasNative = kept.names().stream().anyMatch(name -> name.kind() == NameKind.NATIVE);
        gone.names().stream()
                .filter(name -> known.add(name.name()))
                .forEach(name -> additions.add(new Addition(Wire.of(kind(name, hasNative)), name.name())));
        gone.distinctFrom().stream()
                .filter(other -> !kept.distinctFrom().contains(other) && !other.equals(kept.id()))
                .forEach(other ->
                        additions.add(new Addition(DISTINCT, other.value().toString())));
        return additions;
    }

    /** Only one name can be the primary one, and a form has room for one in the person's own script. */
    private static NameKind kind(PersonName name, boolean hasNative) {
        boolean fits =
                name.kind() != NameKind.PRIMARY && (name.kind() != NameKind.NATIVE || !hasNative && isChinese(name));
        return fits ? name.kind() : NameKind.VARIANT;
    }

    private static boolean isChinese(PersonName name) {
        return name.language().equals("zh-Hans");
    }

    /** Lets the one that is kept have them too. */
    void unite(Pair pair, List<Addition> additions) {
        if (additions.isEmpty()) {
            return;
        }
        if (pair.kind() == Mergeable.LAB) {
            Lab lab = labs.get(pair.kept().slug());
            Set<String> aliases = new LinkedHashSet<>(lab.aliases());
            of(ALIAS, additions).forEach(aliases::add);
            String chinese =
                    of(NAME_ZH, additions).findFirst().orElse(lab.profile().nameZh());
            amend(lab, chinese, List.copyOf(aliases));
        } else {
            Researcher person = researchers.get(pair.kept().slug());
            List<PersonName> names = new ArrayList<>(person.names());
            additions.stream()
                    .filter(added -> !added.field().equals(DISTINCT))
                    .forEach(added -> names.add(name(added)));
            Set<ResearcherId> distinct = new HashSet<>(person.distinctFrom());
            of(DISTINCT, additions).forEach(other -> distinct.add(new ResearcherId(UUID.fromString(other))));
            researchers.amend(person.slug(), person.expertise().orElse(null), names, distinct);
        }
    }

    /** Takes from the one that was kept what it took over, where that is still so. */
    void takeAway(Pair pair, List<Addition> additions) {
        if (additions.isEmpty()) {
            return;
        }
        if (pair.kind() == Mergeable.LAB) {
            Lab lab = labs.get(pair.kept().slug());
            Set<String> taken = of(ALIAS, additions).collect(toCollection(HashSet::new));
            String chinese = lab.profile().nameZh();
            boolean keepsIt = of(NAME_ZH, additions).noneMatch(name -> name.equals(chinese));
            amend(
                    lab,
                    keepsIt ? chinese : null,
                    lab.aliases().stream()
                            .filter(alias -> !taken.contains(alias))
                            .toList());
        } else {
            Researcher person = researchers.get(pair.kept().slug());
            Set<ResearcherId> distinct = new HashSet<>(person.distinctFrom());
            of(DISTINCT, additions).forEach(other -> distinct.remove(new ResearcherId(UUID.fromString(other))));
            researchers.amend(
                    person.slug(),
                    person.expertise().orElse(null),
                    person.names().stream()
                            .filter(name -> !additions.contains(new Addition(Wire.of(name.kind()), name.name())))
                            .toList(),
                    distinct);
        }
    }

    private void amend(Lab lab, @Nullable String nameZh, List<String> aliases) {
        LabProfile now = lab.profile();
        labs.amend(
                lab.slug(),
                new LabProfile(
                        now.name(), nameZh, now.kind(), now.country(), now.founded(), now.dissolved(), now.note()),
                aliases,
                lab.parent().orElse(null));
    }

    private static PersonName name(Addition added) {
        NameKind kind = Wire.read(NameKind.class, added.field());
        return kind == NameKind.NATIVE
                ? PersonName.simplifiedChinese(added.value())
                : PersonName.called(added.value(), kind);
    }

    private static Stream<String> of(String field, List<Addition> additions) {
        return additions.stream().filter(added -> added.field().equals(field)).map(Addition::value);
    }

    void keep(long merging, List<Addition> additions) {
        for (int i = 0; i < additions.size(); i++) {
            jdbc.sql("insert into merging_addition values (:merging, :position, :field, :value)")
                    .param("merging", merging)
                    .param("position", i)
                    .param("field", additions.get(i).field())
                    .param("value", additions.get(i).value())
                    .update();
        }
    }

    /** What the one that was kept took over in this merging alone; what another one brings as well is that one's from now on. */
    List<Addition> leaving(Merging merging) {
        jdbc.sql("""
                        update merging_addition added
                        set merging_id = other.merging_id,
                            position = added.position + 1 + (select coalesce(max(position), 0) from merging_addition last
                                                             where last.merging_id = other.merging_id)
                        from merging other
                        where added.merging_id = :merging and other.kept_id = :kept and other.undone_at is null
                            and other.merging_id <> :merging
                            and exists (select from jsonb_path_query(other.record, '$.**') said
                                        where said = to_jsonb(added.value))""")
                .param("merging", merging.id())
                .param("kept", merging.keptId())
                .update();
        return kept(merging.id());
    }

    List<Addition> kept(long merging) {
        return jdbc.sql("select field, value from merging_addition where merging_id = :merging order by position")
                .param("merging", merging)
                .query(Addition.class)
                .list();
    }
}
