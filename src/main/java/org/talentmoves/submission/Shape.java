package org.talentmoves.submission;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.PartKind;

/**
 * How one kind of thing is written as JSON: the members in their order, each with the field of the form that it fills. They
 * are called as in the answers of the reading API; {@code group/label} is a member of an object.
 */
record Shape(PartKind kind, List<Member> members) {

    /** One member and its field; several members may fill one, such as the parts of a sum. */
    record Member(String path, Field field) {

        String first() {
            return path.split("/")[0];
        }
    }

    private static final String GROUP =
            "group/label=group_label group/label_zh=group_label_zh group/headcount=headcount ";

    private static final Map<PartKind, Shape> ALL = new EnumMap<>(Map.ofEntries(
            shape(
                    PartKind.MOVE,
                    "researcher " + GROUP + "group/members=members from_lab to_lab move_kind=kind announced_on"
                            + " effective_on role offer note"),
            shape(PartKind.OFFER, "researcher " + GROUP + "by_lab employer status made_on note"),
            shape(PartKind.PAY_TERM, "component scope amount=pay period=pay years=pay note"),
            shape(PartKind.DEAL, "label label_zh deal_kind=kind investor target date amount stake_percent note"),
            shape(
                    PartKind.BENCHMARK,
                    "label label_zh population date amount=pay period=pay change/percent=change_percent"
                            + " change/since=change_since note"),
            shape(PartKind.MILESTONE, "text text_zh milestone_kind=kind lab date speaker note"),
            shape(PartKind.LAB, "slug name name_zh kind parent country aliases founded dissolved note"),
            shape(
                    PartKind.RESEARCHER,
                    "slug name name_zh aliases transliterations former_names misspellings expertise distinct_from"),
            shape(PartKind.SOURCE, "slug url publisher kind title published_on language relays note"),
            shape(
                    PartKind.CITATION,
                    "source via stance basis says speaker/name=speaker speaker/researcher=speaker_researcher"
                            + " speaker/speaks_for=speaks_for gives quotation quotation_language")));

    private static Map.Entry<PartKind, Shape> shape(PartKind kind, String members) {
        return Map.entry(
                kind,
                new Shape(
                        kind,
                        Arrays.stream(members.split(" "))
                                .map(member -> member.split("="))
                                .map(member -> new Member(member[0], field(kind, member[member.length - 1])))
                                .toList()));
    }

    private static Field field(PartKind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Shape of(PartKind kind) {
        return Optional.ofNullable(ALL.get(kind)).orElseThrow();
    }

    /** The names of the members, those of the same object once; with those that are no field of a form. */
    Set<String> names() {
        Set<String> names = members.stream().map(Member::first).collect(Collectors.toCollection(LinkedHashSet::new));
        names.addAll(
                switch (kind) {
                    case OFFER -> List.of("package", "citations", "another_than");
                    case PAY_TERM -> List.of("id", "citations");
                    case CITATION -> List.of();
                    case LAB, RESEARCHER, SOURCE -> List.of("another_than");
                    default -> List.of("citations", "another_than");
                });
        return names;
    }

    /** The place of a field below that of its thing: {@code /group/label}. */
    String place(String field) {
        return members.stream()
                .filter(member -> member.field().name().equals(field))
                .findFirst()
                .map(member -> "/" + member.path())
                .orElse("");
    }
}
