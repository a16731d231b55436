package org.talentmoves.desk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Draft;
import org.talentmoves.shared.Text;

/** Finds what is meant by all the names in many drafts at once, in one statement; each as {@link Directory} finds it. */
@Component
class TypedNames {

    private static final String MEANT = """
            with asked as (
                select * from unnest(:inputs, :lines, :slugs) as asked (input, line, slug)
            ), meant as (
                select asked.*, lab_id as id from asked join lab using (slug) where input = 'LAB'
                union select asked.*, lab_id from asked join lab on lower(name) = lower(line) where input = 'LAB'
                union select asked.*, lab_id from asked join lab on lower(name_zh) = lower(line) where input = 'LAB'
                union select asked.*, lab_id from asked join lab_alias on lower(alias) = lower(line) where input = 'LAB'
                union select asked.*, researcher_id from asked join researcher using (slug) where input = 'RESEARCHER'
                union select asked.*, researcher_id from asked join researcher_name on lower(name) = lower(line)
                    where input = 'RESEARCHER'
                union select asked.*, source_id from asked join source using (slug) where input = 'SOURCE'
                union select asked.*, source_id
                    from asked join source on plain_address(url) = plain_address(line) where input = 'SOURCE'
                union select asked.*, coalesce(lab_id, researcher_id, source_id)
                    from asked join former_address former on former.kind = input and former.slug = asked.slug
            ), called as (
                select lab_id as id, slug, name, name_zh from lab
                union all select researcher_id, slug, name, name_zh from person
                union all select source_id, slug, coalesce(publisher, slug), null from source
            )
            select input, line, called.slug, name, name_zh, called.slug = meant.slug as decided
            from meant join called using (id)""";

    private final JdbcClient jdbc;

    TypedNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name, and of what kind it is one. */
    record Typed(Input input, String line) {}

    /** What is meant; without names that nobody has, and those that several have. */
    record Meant(Map<Typed, Named> named) {

        Optional<Named> by(Input input, String typed) {
            return Optional.ofNullable(named.get(new Typed(input, Text.trimmed(typed))));
        }
    }

    private record Found(Typed typed, Named named, boolean decided) {}

    /** What the parts name in the fields of these kinds. */
    Meant in(Collection<Draft.Part> parts, Set<Input> inputs) {
        Set<Typed> typed = parts.stream()
                .flatMap(part -> typed(part, inputs))
                .filter(name -> !name.line().isEmpty() && Text.isPlain(name.line()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Meant(typed.isEmpty() ? Map.of() : meant(typed));
    }

    private static Stream<Typed> typed(Draft.Part part, Set<Input> inputs) {
        return PartKind.read(part.kind()).fields().stream()
                .filter(field -> inputs.contains(one(field.input())))
                .flatMap(field -> lines(part, field.name()).map(line -> new Typed(one(field.input()), line)));
    }

    /** What stands in a field, or in each line of it; what it refers to by its name. */
    static Stream<String> lines(Draft.Part part, String field) {
        return Stream.of(part.field(field).split("\\R|[;；]")).map(Text::trimmed).map(Reference::name);
    }

    private static Input one(Input input) {
        return input == Input.RESEARCHERS ? Input.RESEARCHER : input;
    }

    private Map<Typed, Named> meant(Set<Typed> typed) {
        Map<Typed, List<Found>> found = jdbc
                .sql(MEANT)
                .param("inputs", cells(typed, name -> name.input().name()))
                .param("lines", cells(typed, Typed::line))
                .param("slugs", cells(typed, name -> Directory.slug(name.line())))
                .query((row, number) -> new Found(
                        new Typed(Input.valueOf(row.getString("input")), row.getString("line")),
                        new Named(row.getString("slug"), row.getString("name"), row.getString("name_zh")),
                        row.getBoolean("decided")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Found::typed));
        return found.entrySet().stream()
                .flatMap(all -> one(all.getValue()).map(one -> Map.entry(all.getKey(), one)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] cells(Set<Typed> typed, Function<Typed, String> cell) {
        return typed.stream().map(cell).toArray(String[]::new);
    }

    private static Optional<Named> one(List<Found> found) {
        List<Found> decided = found.stream().filter(Found::decided).toList();
        List<Named> meant = (decided.isEmpty() ? found : decided)
                .stream().map(Found::named).distinct().toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
