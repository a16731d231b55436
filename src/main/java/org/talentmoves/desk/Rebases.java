package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.editorial.Writing;
import org.talentmoves.merging.Mergings;

/** Brings changes that were overtaken up to the version that holds, field by field; nothing that was typed is lost. */
@Service
@Transactional(readOnly = true)
public class Rebases {

    private final Successors successors;
    private final Revisions revisions;
    private final Mergings mergings;
    private final Meanings meanings;

    Rebases(Successors successors, Revisions revisions, Mergings mergings, Meanings meanings) {
        this.successors = successors;
        this.revisions = revisions;
        this.mergings = mergings;
        this.meanings = meanings;
    }

    /** What was overtaken in a proposal. */
    public List<Rebase> of(Writing writing) {
        List<Rebase> rebases = new ArrayList<>();
        ReadDraft read = meanings.of(writing.draft());
        for (Draft.Part part : writing.draft().parts()) {
            if (part.subject() != null && !part.isDecided()) {
                seen(writing, part).forEach((subject, base) -> {
                    if (!revisions.holds(subject, base)) {
                        Subject heir = successors.of(subject);
                        rebases.add(new Rebase(
                                subject,
                                heir,
                                part.key(),
                                base,
                                revisions.version(heir),
                                writing.act().isOfTheWhole()
                                        ? List.of()
                                        : texts(read, part, subject, heir).choices()));
                    }
                });
            }
        }
        return rebases;
    }

    /** The versions against which a part was written. */
    private Map<Subject, Integer> seen(Writing writing, Draft.Part part) {
        return Mergings.isOurs(writing.act())
                ? mergings.seen(writing.act(), part)
                : Map.of(Subject.read(String.valueOf(part.subject())), part.base());
    }

    private ThreeTexts texts(ReadDraft read, Draft.Part part, Subject subject, Subject heir) {
        Whole is = successors.whole(heir);
        Whole was = revisions.content(subject, part.base(), is).orElseGet(() -> new Whole(Map.of(), List.of()));
        ReadPart mine = read.part(part.key()).orElseThrow();
        return new ThreeTexts(
                text(mine.kind(), was), text(mine.kind(), is), ThreeTexts.Text.of(mine, read.citing(mine)));
    }

    private ThreeTexts.Text text(PartKind kind, Whole whole) {
        return ThreeTexts.Text.of(
                meanings.of(kind, whole.cells()),
                whole.citations().stream()
                        .map(cells -> meanings.of(PartKind.CITATION, cells))
                        .toList());
    }

    /**
     * The draft of a proposal against the versions that hold.
     *
     * @param takesMine whether of a choice, named as in {@code n1.role}, the proposal is taken; else what is public now
     */
    public Draft rebased(Writing writing, Predicate<String> takesMine) {
        if (writing.act().isOfTheWhole()) {
            if (of(writing).stream().anyMatch(Rebase::isGone)) {
                throw new DraftRefused("One of them was merged into another: withdraw this, and propose it anew.");
            }
            return new Draft(writing.draft().parts().stream()
                    .map(part -> renewed(writing, part))
                    .toList());
        }
        Draft draft = spread(writing, takesMine);
        ReadDraft read = meanings.of(draft);
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        for (Rebase rebase : of(writing.with(draft))) {
            Draft.Part part = draft.part(rebase.key()).orElseThrow();
            ThreeTexts texts = texts(read, part, rebase.subject(), rebase.heir());
            Map<String, String> fields = new HashMap<>(texts.is().part().part().fields());
            Map<String, ReadPart> citations = new LinkedHashMap<>(texts.is().citations());
            rebase.choices().stream()
                    .filter(choice -> takesMine.test(rebase.key() + "." + choice.name()))
                    .forEach(choice -> take(choice, texts.mine(), fields, citations));
            parts.replaceAll(
                    old -> old.key().equals(part.key()) ? old.rebased(rebase.heir(), rebase.now(), fields) : old);
            parts.removeIf(other -> other.group() != 0 && About.isOf(other, part));
            Set<String> shared = shared(read);
            citations.forEach((key, cited) -> {
                if (!shared.contains(key)) {
                    parts.add(citation(parts, part, ThreeTexts.typed(cited)));
                }
            });
        }
        return new Draft(parts);
    }

    private Draft.Part renewed(Writing writing, Draft.Part part) {
        return Mergings.isOurs(writing.act())
                ? mergings.renewed(writing.act(), part)
                : renewed(part, Subject.read(String.valueOf(part.subject())));
    }

    private Draft.Part renewed(Draft.Part part, Subject subject) {
        return part.rebased(subject, revisions.version(subject), part.fields());
    }

    /** What is cited for all rows, by source and stance. */
    private static Set<String> shared(ReadDraft read) {
        return read.parts().stream()
                .filter(part -> part.kind() == PartKind.CITATION && part.part().group() == 0)
                .map(ThreeTexts::key)
                .collect(Collectors.toSet());
    }

    /**
     * With each source of several facts cited for each of them, so that one can be brought up to date alone; one of all rows
     * stays so, unless it is to be left out of a row, or to say something else there.
     */
    private Draft spread(Writing writing, Predicate<String> takesMine) {
        Draft draft = writing.draft();
        Set<String> notMine = of(writing).stream()
                .flatMap(rebase -> rebase.choices().stream()
                        .map(Rebase.Choice::name)
                        .filter(name -> !takesMine.test(rebase.key() + "." + name)))
                .collect(Collectors.toSet());
        ReadDraft read = meanings.of(draft);
        List<Draft.Part> parts = new ArrayList<>(draft.parts());
        for (ReadPart citation : read.parts()) {
            boolean stays = citation.part().group() == 0 && !notMine.contains("citation " + ThreeTexts.key(citation));
            List<Draft.Part> facts = facts(draft, citation.part()).toList();
            if (!facts.isEmpty() && !stays) {
                parts.remove(citation.part());
                facts.forEach(
                        fact -> parts.add(citation(parts, fact, citation.part().fields())));
            }
        }
        return new Draft(parts);
    }

    private static Stream<Draft.Part> facts(Draft draft, Draft.Part citation) {
        return draft.parts().stream()
                .filter(part -> PartKind.read(part.kind()).isFact() && !part.isDecided())
                .filter(fact -> About.isOf(citation, fact));
    }

    private static void take(
            Rebase.Choice choice, ThreeTexts.Text mine, Map<String, String> fields, Map<String, ReadPart> citations) {
        if (!choice.isCitation()) {
            fields.put(choice.name(), mine.part().part().field(choice.name()));
            return;
        }
        String key = choice.name().substring("citation ".length());
        ReadPart cited = mine.citations().get(key);
        if (cited == null) {
            citations.remove(key);
        } else {
            citations.put(key, cited);
        }
    }

    private static Draft.Part citation(List<Draft.Part> parts, Draft.Part fact, Map<String, String> cited) {
        int next = parts.stream()
                        .mapToInt(part -> Integer.parseInt(part.key().substring(1)))
                        .max()
                        .orElse(0)
                + 1;
        Map<String, String> fields = new HashMap<>(cited);
        fields.put("about", fact.key());
        return new Draft.Part("n" + next, PartKind.CITATION.word(), fact.group(), null, 0, fields, null);
    }
}
