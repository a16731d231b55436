package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.Rehearsal;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.timeline.Wording;

/**
 * A form of the desk with what was typed, what is understood, and what would be published.
 *
 * @param proposal the number of the proposal; null before it is saved
 * @param isWaiting whether it was submitted, and stays so when it is saved
 * @param restored the version that is brought back; null where none is
 * @param foundElsewhere what the checks find that stands at no field
 * @param refused what is wrong with the whole of it
 * @param missing what is still needed, in words
 * @param waiting the numbers of proposals that wait and may be about the same
 * @param focus the part in which writing goes on; empty where it begins at the top
 * @param token of this form, so that one sent twice is one proposal
 * @param isSubmitting whether it was to be submitted, and everything that stands in the way is told
 */
public record FormView(
        FormKind form,
        @Nullable Long proposal,
        int version,
        boolean isWaiting,
        Act act,
        @Nullable Integer restored,
        String reason,
        @Nullable String reasonRefused,
        List<PartView> parts,
        List<String> refused,
        @Nullable Rehearsal rehearsal,
        List<String> foundElsewhere,
        List<String> missing,
        List<Long> waiting,
        String focus,
        String token,
        boolean isSubmitting,
        Wording wording) {

    FormView focusing(String part) {
        return new FormView(
                form,
                proposal,
                version,
                isWaiting,
                act,
                restored,
                reason,
                reasonRefused,
                parts,
                refused,
                rehearsal,
                foundElsewhere,
                missing,
                waiting,
                part,
                token,
                isSubmitting,
                wording);
    }

    /** Whether a change does not say yet what kind of change it is. */
    public boolean isActOpen() {
        return isChange() && act == Act.PUBLISHED || isNoVersion();
    }

    /** Whether it was to bring back an earlier version, and is none any more. */
    public boolean isNoVersion() {
        return act == Act.RESTORED && restored == null;
    }

    /** The ids of the public facts that may be the same as one of its parts. */
    public String twins() {
        return parts.stream()
                .flatMap(part -> part.twins().stream())
                .map(twin -> twin.subject().toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether it holds something that is told in a sentence. */
    public boolean hasFacts() {
        return parts.stream().anyMatch(part -> part.kind().isFact());
    }

    /** The address to which it is sent. */
    public String address() {
        return proposal == null ? "/desk/new/" + form.word() : "/desk/proposals/" + proposal + "/edit";
    }

    /** Whether it changes something that is public. */
    public boolean isChange() {
        return parts.stream().anyMatch(part -> !part.read().part().isNew());
    }

    /** Whether it was to be submitted and does not say what kind of change it is. */
    public boolean isActRefused() {
        return isSubmitting && isActOpen();
    }

    /** Whether writing goes on in this field. */
    public boolean isFocused(FieldView field) {
        return parts.stream()
                .filter(part -> part.key().equals(focus))
                .flatMap(part -> part.often().stream())
                .findFirst()
                .filter(field::equals)
                .isPresent();
    }

    /** Whether it was to be submitted and cannot be. */
    public boolean isRefused() {
        return isSubmitting && isWrong();
    }

    private boolean isWrong() {
        return isActOpen()
                || !refused.isEmpty()
                || reasonRefused != null
                || parts.stream().anyMatch(PartView::isRefused);
    }

    /** Whether it has more than one part, so that a field alone does not say which it is. */
    public boolean isOfSeveral() {
        return parts.size() > 1;
    }

    /** The acts among which the author of a change chooses. */
    public List<Act> acts() {
        return Stream.of(Act.values())
                .filter(choice ->
                        choice.isChosen() || choice == act && isChange() && act != Act.PUBLISHED && !isNoVersion())
                .toList();
    }

    public List<PartKind> adds() {
        return form.adds();
    }

    /** What would be told, each with how it is told now. */
    public List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        if (rehearsal != null) {
            for (Map.Entry<Subject, Told> told : rehearsal.after().entrySet()) {
                Told now = rehearsal.before().get(told.getKey());
                tellings.add(new Telling(now, told.getValue(), wording.isChinese()));
            }
        }
        return tellings;
    }

    /** What the checks of the site find fault with, in words. */
    public List<String> found() {
        FindingWords words = FindingWords.of(parts.stream().map(PartView::read).toList(), wording);
        return rehearsal == null
                ? List.of()
                : rehearsal.found().stream().map(words::say).toList();
    }

    public boolean isMovedOn() {
        return rehearsal != null && rehearsal.movedOn() != null;
    }

    /** A sentence before and after. */
    public record Telling(@Nullable Told before, Told after, boolean chinese) {

        public String now() {
            return before == null ? "" : chinese ? before.chinese() : before.english();
        }

        public String then() {
            return chinese ? after.chinese() : after.english();
        }

        public boolean isOther() {
            return before != null && !now().equals(then());
        }

        public boolean isSame() {
            return before != null && now().equals(then()) && before.standing() == after.standing();
        }
    }
}
