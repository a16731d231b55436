package org.talentmoves.desk;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Subject;
import org.talentmoves.merging.PlainAddress;
import org.talentmoves.reading.WrittenDate;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;

/**
 * What a part of a draft is about, by which it is held against others. What is typed counts by what it means, and what has
 * no name here by its letters; whatever is not said is empty.
 *
 * @param subject what it changes; null for what is new
 * @param people by their slugs, or as they were typed; those of a group as well
 * @param areKnown whether all of them are here
 * @param group what a group is called
 * @param called what a record or a fact without people is called
 * @param sources their slugs, or addresses where they are new
 */
record Gist(
        String kind,
        @Nullable String subject,
        Set<String> people,
        boolean areKnown,
        String group,
        String called,
        String from,
        String to,
        Optional<PartialDate> when,
        Set<String> sources) {

    /** Of each part that is not decided. */
    static List<Gist> of(Draft draft, TypedNames.Meant meant) {
        return draft.parts().stream()
                .filter(part -> !About.isCitation(part) && !part.isDecided())
                .map(part -> of(part, draft, meant))
                .toList();
    }

    private static Gist of(Draft.Part part, Draft draft, TypedNames.Meant meant) {
        List<String> people = Stream.of("researcher", "members")
                .flatMap(field -> TypedNames.lines(part, field))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Gist(
                part.kind(),
                part.subject(),
                people.stream()
                        .map(person -> meant.by(Input.RESEARCHER, person)
                                .map(Named::slug)
                                .orElseGet(() -> person.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                !people.isEmpty()
                        && people.stream()
                                .allMatch(person ->
                                        meant.by(Input.RESEARCHER, person).isPresent()),
                first(part, "group_label"),
                first(part, "label", "text", "name", "name_zh"),
                lab(part, meant, "from_lab", "employer", "investor"),
                lab(part, meant, "to_lab", "by_lab", "target", "lab"),
                date(part),
                sources(part, draft, meant));
    }

    private static String first(Draft.Part part, String... fields) {
        return Stream.of(fields)
                .map(field -> Text.trimmed(part.field(field)).toLowerCase(Locale.ROOT))
                .filter(typed -> !typed.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String lab(Draft.Part part, TypedNames.Meant meant, String... fields) {
        String typed = Reference.name(first(part, fields));
        return Stream.of(fields)
                .flatMap(field -> meant.by(Input.LAB, Reference.name(part.field(field))).stream())
                .map(Named::slug)
                .findFirst()
                .orElse(typed);
    }

    private static Optional<PartialDate> date(Draft.Part part) {
        String typed = first(part, "announced_on", "effective_on", "made_on", "date");
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(WrittenDate.read(typed).value());
        } catch (Invalid unread) {
            return Optional.empty();
        }
    }

    private static Set<String> sources(Draft.Part part, Draft draft, TypedNames.Meant meant) {
        return part.kind().equals(PartKind.SOURCE.word())
                ? Set.of(source(part))
                : draft.parts().stream()
                        .filter(citation -> About.isOf(citation, part))
                        .map(citation -> Text.trimmed(citation.field("source")))
                        .filter(typed -> !typed.isEmpty())
                        .map(typed ->
                                meant.by(Input.SOURCE, typed).map(Named::slug).orElseGet(() -> entered(typed, draft)))
                        .collect(Collectors.toSet());
    }

    /** The address of a source that the draft enters itself under the name typed. */
    private static String entered(String typed, Draft draft) {
        return Reference.in(draft, typed)
                .or(() -> draft.parts().stream()
                        .filter(part -> part.kind().equals(PartKind.SOURCE.word()))
                        .filter(part -> Stream.of("url", "publisher")
                                .anyMatch(
                                        field -> Text.trimmed(part.field(field)).equalsIgnoreCase(typed)))
                        .findFirst())
                .map(Gist::source)
                .orElseGet(() -> address(typed));
    }

    private static String source(Draft.Part part) {
        return part.subject() == null
                ? address(first(part, "url", "publisher"))
                : Subject.read(part.subject()).key();
    }

    /** Without what does not tell one place on the web from another; what is no address as it is. */
    private static String address(String typed) {
        return Optional.ofNullable(PlainAddress.of(typed)).orElse(typed.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether both may say the same: of one subject; of one person at times that may be one, or with an end in common; of
     * the same two ends; under one name; or out of one source. Of two people who are known to be others, they do not.
     */
    boolean isAlike(Gist other) {
        boolean isSamePerson = !Collections.disjoint(people, other.people) || isSame(group, other.group);
        if (!kind.equals(other.kind) || areKnown && other.areKnown && !isSamePerson) {
            return false;
        }
        if (subject != null && other.subject != null) {
            return subject.equals(other.subject);
        }
        boolean isOneEnd = isSame(from, other.from) || isSame(to, other.to);
        boolean areBothEnds = isSame(from, other.from) && isSame(to, other.to);
        return isSamePerson && (mayBeAtOnce(other) || isOneEnd)
                || areBothEnds && mayBeAtOnce(other)
                || isSame(called, other.called)
                || sharesASource(other);
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private boolean mayBeAtOnce(Gist other) {
        return when.flatMap(mine -> other.when.map(theirs -> !mine.earliest().isAfter(theirs.latest())
                        && !theirs.earliest().isAfter(mine.latest())))
                .orElse(true);
    }

    private boolean sharesASource(Gist other) {
        Set<String> shared = new HashSet<>(sources);
        shared.remove("");
        return !Collections.disjoint(shared, other.sources);
    }
}
