package org.talentmoves.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.talentmoves.account.Editor;
import org.talentmoves.desk.Compared;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.EarlierText;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Remark;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Wire;

/**
 * A proposal as it is read.
 *
 * @param title what it is about
 * @param titles of its parts, by their keys
 * @param form what is understood of it, and what would be published
 * @param isForReader whether whoever reads it may decide on it, as far as four eyes go
 * @param texts what it said before
 * @param compared what would change; empty once it is decided
 */
public record ProposalView(
        Proposal proposal,
        Editor editor,
        String title,
        Map<String, String> titles,
        FormView form,
        List<Compared> compared,
        List<Remark> remarks,
        List<EarlierText> texts,
        boolean isForReader) {

    /** Of whom or what a part speaks. */
    public String titleOf(Draft.Part part) {
        return titles.getOrDefault(part.key(), "");
    }

    /** The last text that its author wrote, where somebody else wrote the one that stands. */
    public Optional<EarlierText> authors() {
        return texts.stream()
                .filter(text -> proposal.coeditor().isPresent()
                        && text.editor().equals(proposal.author().name()))
                .findFirst();
    }

    public boolean isOwn() {
        return proposal.isOf(Hands.of(editor));
    }

    public boolean isOpen() {
        return proposal.state().isOpen();
    }

    public boolean isDraft() {
        return proposal.state() == ProposalState.DRAFT;
    }

    public boolean isSubmitted() {
        return proposal.state() == ProposalState.SUBMITTED;
    }

    /** Whether whoever reads it may decide on it, as far as the role goes. */
    public boolean mayDecide() {
        return isSubmitted() && isForReader && editor.role().mayDecide();
    }

    public boolean mayEdit() {
        return !isOfTheWhole() && (isOwn() && isOpen() || mayDecide());
    }

    /** Whether it is decided of the whole, and changes no text. */
    public boolean isOfTheWhole() {
        return proposal.writing().act().isOfTheWhole();
    }

    /** Where one sees what a merging moves, or what undoing it puts back; empty for other proposals. */
    public String mergingAt() {
        Act act = proposal.writing().act();
        Draft.Part part = proposal.draft().parts().isEmpty()
                ? null
                : proposal.draft().parts().get(0);
        if (part == null || part.subject() == null) {
            return "";
        }
        return switch (act) {
            case MERGED ->
                "/desk/merge?kind=" + part.kind() + "&keep="
                        + Subject.read(part.subject()).key() + "&other="
                        + part.field("other").replaceFirst(".*/", "") + "&proposal=" + proposal.id();
            case PARTED -> "/desk/mergings/" + part.field("merging") + "?proposal=" + proposal.id();
            default -> "";
        };
    }

    /** Whether it has several rows that are decided one by one. */
    public boolean hasRows() {
        return rows().size() > 1;
    }

    public Set<Integer> rows() {
        Set<Integer> rows = new TreeSet<>();
        proposal.draft().parts().stream().filter(part -> part.group() > 0).forEach(part -> rows.add(part.group()));
        return rows;
    }

    public Set<Integer> openRows() {
        return proposal.draft().openRows();
    }

    public boolean isRowOpen(int row) {
        return isSubmitted() && openRows().contains(row);
    }

    /** What would change of the sources that all its facts cite alike, where there are several; it is not told with each. */
    public List<Compared.Cited> ofAll() {
        List<Compared> facts =
                compared.stream().filter(part -> part.part().kind().isFact()).toList();
        return facts.size() < 2
                ? List.of()
                : facts.get(0).citations().stream()
                        .filter(cited -> !cited.change().equals("same"))
                        .filter(cited ->
                                facts.stream().allMatch(fact -> fact.citations().contains(cited)))
                        .toList();
    }

    /** What the parts of a row would change beside that; those of row 0 are shared by all. */
    public List<Compared> ofRow(int row) {
        List<Compared.Cited> told = ofAll();
        return compared.stream()
                .filter(part -> part.part().part().group() == row)
                .map(part -> without(told, part))
                .toList();
    }

    private static Compared without(List<Compared.Cited> told, Compared part) {
        return new Compared(
                part.part(),
                part.rows(),
                part.same(),
                part.citations().stream().filter(cited -> !told.contains(cited)).toList());
    }

    /** What became of a row; empty while it is open. */
    public String outcomeOf(int row) {
        return proposal.draft().parts().stream()
                .filter(part -> part.group() == row)
                .map(Draft.Part::outcome)
                .filter(Objects::nonNull)
                .map(outcome -> outcome.accepted() == null ? "✕ " + outcome.words() : "✓ " + outcome.accepted())
                .findFirst()
                .orElse("");
    }

    /** Whether a fact that may be the same was published since these were shown. */
    boolean hasTwinsBeside(String seen) {
        return !Arrays.asList(seen.split(" ")).containsAll(Arrays.asList(twins().split(" ")));
    }

    /** The ids of the facts that may be the same, which whoever decides is shown. */
    public String twins() {
        return form.twins();
    }

    /** What became of the parts that were decided. */
    public List<Draft.Part> decided() {
        return proposal.draft().parts().stream()
                .filter(part -> part.isDecided() && !part.kind().equals("citation"))
                .toList();
    }

    /** Whether it is a lab, a person or a source, and so known by its name rather than by an id. */
    public boolean isRecord(Draft.Part part) {
        return !PartKind.read(part.kind()).isFact();
    }

    /** The address of what a part became, such as {@code /moves/m001}; empty where it was declined. */
    public String address(Draft.Part part) {
        String accepted = part.outcome() == null ? null : part.outcome().accepted();
        if (accepted == null) {
            return "";
        }
        Subject subject = Subject.read(accepted);
        return subject.kind().isFact() && Wire.of(subject.kind()).equals("pay_term")
                ? ""
                : "/" + Wire.of(subject.kind()) + "s/" + subject.key();
    }
}
