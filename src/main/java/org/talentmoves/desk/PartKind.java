package org.talentmoves.desk;

import static org.talentmoves.desk.Field.choice;
import static org.talentmoves.desk.Field.date;
import static org.talentmoves.desk.Field.typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.lab.LabKind;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Basis;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;

/** What a proposal can hold, with the fields of its form. */
public enum PartKind {
    MOVE(who(
            typed("from_lab", Input.LAB),
            typed("to_lab", Input.LAB),
            choice("kind", MoveKind.class, "move."),
            date("announced"),
            date("effective"),
            typed("role", Input.LINE),
            typed("members", Input.RESEARCHERS).rarely(),
            typed("offer", Input.OFFER).rarely(),
            typed("note", Input.TEXT).rarely())),
    OFFER(who(
            typed("by_lab", Input.LAB),
            typed("employer", Input.LAB),
            choice("status", OfferStatus.class, "offer."),
            date("made"),
            typed("note", Input.TEXT).rarely())),
    PAY_TERM(
            typed("pay", Input.PAY, "low", "high", "currency", "qualifier", "period", "years"),
            choice("component", PayComponent.class, "component."),
            choice("scope", PayScope.class, "scope."),
            typed("note", Input.TEXT).rarely()),
    DEAL(
            typed("label", Input.LINE),
            typed("label_zh", Input.LINE).rarely(),
            choice("kind", DealKind.class, "deal."),
            typed("investor", Input.LAB),
            typed("target", Input.LAB),
            typed("date", Input.SPLIT_DATE, "date", "date_approximate"),
            typed("amount", Input.SUM, "low", "high", "currency", "qualifier"),
            typed("stake_percent", Input.NUMBER),
            typed("note", Input.TEXT).rarely()),
    BENCHMARK(
            typed("label", Input.LINE),
            typed("label_zh", Input.LINE).rarely(),
            typed("population", Input.LINE),
            typed("date", Input.DATE),
            typed("pay", Input.PAY, "low", "high", "currency", "qualifier", "period"),
            typed("change_percent", Input.NUMBER),
            typed("change_since", Input.DATE),
            typed("note", Input.TEXT).rarely()),
    MILESTONE(
            typed("text", Input.TEXT),
            typed("text_zh", Input.TEXT).rarely(),
            choice("kind", MilestoneKind.class, "milestone."),
            typed("lab", Input.LAB),
            typed("date", Input.SPLIT_DATE, "date", "date_approximate"),
            typed("speaker", Input.LINE),
            typed("note", Input.TEXT).rarely()),
    LAB(
            typed("name", Input.LINE),
            typed("name_zh", Input.LINE),
            choice("kind", LabKind.class, "lab.kind."),
            typed("parent", Input.LAB),
            typed("country", Input.LINE),
            typed("aliases", Input.NAMES),
            typed("founded", Input.DATE),
            typed("dissolved", Input.DATE).rarely(),
            typed("note", Input.TEXT).rarely(),
            typed("slug", Input.LINE).rarely()),
    RESEARCHER(
            typed("name", Input.LINE),
            typed("name_zh", Input.LINE),
            typed("aliases", Input.NAMES),
            typed("transliterations", Input.NAMES).rarely(),
            typed("former_names", Input.NAMES).rarely(),
            typed("misspellings", Input.NAMES).rarely(),
            typed("expertise", Input.LINE),
            typed("distinct_from", Input.RESEARCHERS).rarely(),
            typed("slug", Input.LINE).rarely()),
    SOURCE(
            typed("url", Input.LINE),
            typed("publisher", Input.LINE),
            choice("kind", SourceKind.class, "source.kind."),
            typed("title", Input.LINE),
            typed("published_on", Input.DATE),
            typed("language", Input.LINE),
            typed("relays", Input.SOURCE),
            typed("note", Input.TEXT).rarely(),
            typed("slug", Input.LINE).rarely()),
    CITATION(
            typed("source", Input.SOURCE),
            choice("stance", Stance.class, "stance."),
            choice("basis", Basis.class, "basis."),
            typed("says", Input.TEXT),
            typed("about", Input.ABOUT),
            typed("speaker", Input.LINE).rarely(),
            typed("speaker_researcher", Input.RESEARCHER).rarely(),
            typed("speaks_for", Input.LAB).rarely(),
            typed("via", Input.SOURCE).rarely(),
            typed("gives", Input.SUM, "gives_low", "gives_high", "gives_currency", "gives_qualifier")
                    .rarely(),
            typed("quotation", Input.TEXT).rarely(),
            typed("quotation_language", Input.LINE).rarely());

    private final List<Field> fields;

    PartKind(Field... fields) {
        this.fields = List.of(fields);
    }

    private static Field[] who(Field... others) {
        List<Field> fields = new ArrayList<>(List.of(
                typed("researcher", Input.RESEARCHER),
                typed("group_label", Input.LINE),
                typed("group_label_zh", Input.LINE).rarely(),
                typed("headcount", Input.PEOPLE, "headcount", "headcount_qualifier")));
        fields.addAll(List.of(others));
        return fields.toArray(Field[]::new);
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> filling(String column) {
        return fields.stream().filter(field -> field.columns().contains(column)).findFirst();
    }

    /** The kind of subject that it becomes; a citation becomes none. */
    Optional<SubjectKind> subject() {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst();
    }

    public boolean isFact() {
        return subject().filter(SubjectKind::isFact).isPresent();
    }

    public static PartKind read(String word) {
        return Wire.read(PartKind.class, word);
    }

    public static PartKind of(SubjectKind kind) {
        return valueOf(kind.name());
    }

    public String word() {
        return Wire.of(this);
    }
}
