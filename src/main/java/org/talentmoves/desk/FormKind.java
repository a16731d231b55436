package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentmoves.editorial.Draft;
import org.talentmoves.shared.Wire;

/** The forms of the desk: what each begins with, and what it does not ask. */
public enum FormKind {
    /** Somebody moved, perhaps after an offer. */
    MOVE(List.of(PartKind.MOVE, PartKind.CITATION), Set.of("group_label", "group_label_zh", "headcount", "members")),
    /** Several people moved who are spoken of as one. */
    GROUP(List.of(PartKind.MOVE, PartKind.CITATION), Set.of("researcher")),
    /** Several moves out of one source, decided one by one. */
    MEMO(
            List.of(PartKind.CITATION, PartKind.MOVE, PartKind.MOVE, PartKind.MOVE),
            Set.of("group_label", "group_label_zh", "headcount", "members", "effective_on", "offer")),
    OFFER(List.of(PartKind.OFFER, PartKind.PAY_TERM, PartKind.CITATION), Set.of()),
    DEAL(List.of(PartKind.DEAL, PartKind.CITATION), Set.of()),
    BENCHMARK(List.of(PartKind.BENCHMARK, PartKind.CITATION), Set.of()),
    MILESTONE(List.of(PartKind.MILESTONE, PartKind.CITATION), Set.of()),
    LAB(List.of(PartKind.LAB), Set.of()),
    RESEARCHER(List.of(PartKind.RESEARCHER), Set.of()),
    SOURCE(List.of(PartKind.SOURCE), Set.of());

    /** What an offer before a move need not be asked, as the move says it. */
    private static final Set<String> TOLD_BY_THE_MOVE =
            Set.of("researcher", "group_label", "group_label_zh", "headcount", "by_lab", "employer");

    private final List<PartKind> parts;
    private final Set<String> hidden;

    FormKind(List<PartKind> parts, Set<String> hidden) {
        this.parts = parts;
        this.hidden = hidden;
    }

    /** The form of that name, or refuses with the list of all. */
    public static FormKind read(String word) {
        return Wire.read(FormKind.class, word);
    }

    public String word() {
        return Wire.of(this);
    }

    /** Its parts with nothing typed. */
    public Draft blank() {
        List<Draft.Part> blank = new ArrayList<>();
        int row = 0;
        for (PartKind kind : parts) {
            row = this == MEMO ? (kind == PartKind.MOVE ? row + 1 : row) : 1;
            blank.add(part("n" + (blank.size() + 1), kind, kind == PartKind.CITATION && this == MEMO ? 0 : row));
        }
        return new Draft(blank);
    }

    /** What is chosen from the start, as it nearly always is so. */
    public static Map<String, String> usual(PartKind kind) {
        return switch (kind) {
            case MOVE -> Map.of("kind", "hire");
            case CITATION -> Map.of("stance", "supports");
            case PAY_TERM -> Map.of("scope", "person");
            default -> Map.of();
        };
    }

    static Draft.Part part(String key, PartKind kind, int group) {
        return new Draft.Part(key, kind.word(), group, null, 0, usual(kind), null);
    }

    /** The kind of the fact for which the form is. */
    public PartKind blankKind() {
        return this == MEMO ? PartKind.MOVE : parts.get(0);
    }

    /** Whether the field of the part is asked for in this form: also what it would not ask, where it says something. */
    public boolean asks(Draft.Part part, Field field) {
        PartKind kind = PartKind.read(part.kind());
        if (field.name().equals("slug")) {
            return part.isNew();
        }
        if (field.input() == Input.ABOUT) {
            return this == MOVE || this == GROUP || this == OFFER;
        }
        boolean isHidden = isToldElsewhere(kind, field) || kind == PartKind.MOVE && hidden.contains(field.name());
        return !isHidden || !part.field(field.name()).isBlank();
    }

    /** Whether the move says it for the offer before it. */
    public boolean isToldElsewhere(PartKind kind, Field field) {
        return kind == PartKind.OFFER && (this == MOVE || this == GROUP) && TOLD_BY_THE_MOVE.contains(field.name());
    }

    /** The kinds of parts of which more can be added. */
    public List<PartKind> adds() {
        return switch (this) {
            case MOVE, GROUP -> List.of(PartKind.CITATION, PartKind.PAY_TERM);
            case MEMO -> List.of(PartKind.CITATION, PartKind.MOVE);
            case OFFER -> List.of(PartKind.PAY_TERM, PartKind.CITATION);
            case DEAL, BENCHMARK, MILESTONE -> List.of(PartKind.CITATION);
            default -> List.of();
        };
    }
}
