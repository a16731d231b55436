package org.talentmoves.merging;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.SentBefore;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.shared.Text;

/**
 * Labs, people and sources found to be one. One is kept with its address; everything that points to the other points to it
 * from then on, and the address of the other leads there. A merging is undone by parting the two: every row goes back that
 * was not changed since. Both are proposals like any other, which somebody else lets pass.
 */
@Service
@Transactional(readOnly = true)
public class Mergings {

    private final Joining joining;
    private final Previews previews;
    private final Pairs pairs;
    private final Chronicle chronicle;
    private final Manuscripts manuscripts;
    private final Proposals proposals;
    private final Revisions revisions;
    private final Unions unions;

    Mergings(
            Joining joining,
            Previews previews,
            Pairs pairs,
            Chronicle chronicle,
            Manuscripts manuscripts,
            Proposals proposals,
            Revisions revisions,
            Unions unions) {
        this.joining = joining;
        this.previews = previews;
        this.pairs = pairs;
        this.chronicle = chronicle;
        this.manuscripts = manuscripts;
        this.proposals = proposals;
        this.revisions = revisions;
        this.unions = unions;
    }

    /** What labs, people and sources are called in a language; those that are not there, and facts, are left out. */
    public Map<Subject, String> called(Collection<Subject> subjects, Locale locale) {
        Map<Subject, String> called = new HashMap<>();
        manuscripts
                .wholes(subjects.stream()
                        .filter(subject -> !subject.kind().isFact())
                        .toList())
                .forEach((subject, whole) -> called.put(subject, new Preview.Side(subject, 1, whole).called(locale)));
        return called;
    }

    /** All mergings, newest first, also those that were undone. */
    public List<Merging> all() {
        return chronicle.all();
    }

    /** The merging, or refuses with {@link MergingNotFound}. */
    public Merging get(long id) {
        return chronicle.find(id).orElseThrow(() -> new MergingNotFound(Long.toString(id)));
    }

    /** What it would do to merge {@code other} into {@code keep}; refuses what is not there, and what is one. */
    @Transactional
    public Preview preview(Mergeable kind, String keep, String other) {
        return previews.of(pairs.of(kind, keep, other));
    }

    /** What it would do to undo a merging. */
    @Transactional
    public PartingPreview parting(long id) {
        return previews.of(get(id));
    }

    /**
     * Proposes to merge two as they were looked at; refuses with {@link CannotBeOne} what is to be mended first, and with
     * {@link SentBefore} a form that was sent with another reason.
     */
    @Transactional
    public ProposalId propose(Preview seen, Signature author, String reason, String sentAs) {
        Pair pair = pairs.of(seen.kind(), seen.kept().slug(), seen.gone().slug());
        List<Obstacle> inTheWay = previews.of(pair).obstacles();
        if (!inTheWay.isEmpty()) {
            throw new CannotBeOne(pair, inTheWay);
        }
        Draft draft = Asked.merging(pair, seen);
        return submit(pair.kind(), author, new Writing(Act.MERGED, plain(reason), draft), sentAs);
    }

    /**
     * Proposes to undo a merging; refuses with {@link NotToBeParted} where that is not possible any more or yet, and with
     * {@link SentBefore} a form that was sent with another reason.
     */
    @Transactional
    public ProposalId proposeParting(long id, Signature author, String reason, String sentAs) {
        Merging merging = standing(id);
        joining.concerned(merging);
        Draft draft = Asked.parting(
                merging,
                Objects.requireNonNull(unions.of(List.of(merging)).get(id)),
                revisions.version(merging.keptSubject()));
        return submit(merging.kind(), author, new Writing(Act.PARTED, plain(reason), draft), sentAs);
    }

    private static String plain(String reason) {
        return Text.line("The reason", Text.joined(reason), Writing.LONGEST_REASON);
    }

    private ProposalId submit(Mergeable kind, Signature author, Writing writing, String sentAs) {
        Proposal begun = proposals.beginWhole(kind.word(), author, writing, sentAs);
        if (begun.state() == ProposalState.DRAFT) {
            proposals.submit(begun.id(), author);
        }
        return begun.id();
    }

    /** Whether the act of a proposal is one of those that are carried out here. */
    public static boolean isOurs(Act act) {
        return act == Act.MERGED || act == Act.PARTED;
    }

    /** What gets another version when a part of a draft is carried out, with the versions against which that is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Subject, Integer> concerned(Act act, Draft.Part part) {
        manuscripts.alone();
        Asked asked = new Asked(part);
        Map<Subject, Integer> concerned = new LinkedHashMap<>();
        Map<Subject, Integer> seen = new HashMap<>();
        if (act == Act.MERGED) {
            Pair pair = pair(asked);
            concerned.putAll(joining.concerned(pair));
            seen.put(pair.goneSubject(), asked.otherBase());
            seen.put(pair.keptSubject(), part.base());
        } else {
            Merging merging = standing(asked.merging());
            concerned.putAll(joining.concerned(merging));
            seen.put(merging.keptSubject(), part.base());
        }
        concerned.putAll(seen);
        return concerned;
    }

    /** The versions against which a part of a draft was written. */
    public Map<Subject, Integer> seen(Act act, Draft.Part part) {
        Asked asked = new Asked(part);
        Map<Subject, Integer> seen = new LinkedHashMap<>();
        seen.put(Subject.read(String.valueOf(part.subject())), part.base());
        if (act == Act.MERGED) {
            seen.put(Subject.read(part.field("other")), asked.otherBase());
        }
        return seen;
    }

    /** The part against the versions that hold. */
    public Draft.Part renewed(Act act, Draft.Part part) {
        List<Integer> now =
                seen(act, part).keySet().stream().map(revisions::version).toList();
        return new Asked(part).against(now);
    }

    /** Does what a part of a draft asks for, in the present transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(Act act, Draft.Part part) {
        Map<Subject, Integer> versions = concerned(act, part);
        Asked asked = new Asked(part);
        if (act == Act.MERGED) {
            joining.merge(pair(asked), versions);
        } else {
            joining.part(standing(asked.merging()), versions);
        }
    }

    private Pair pair(Asked asked) {
        return pairs.of(asked.kind(), asked.keep(), asked.other());
    }

    private Merging standing(long id) {
        Merging merging = get(id);
        if (!merging.stands()) {
            throw NotToBeParted.already(merging);
        }
        chronicle.toBeUndoneBefore(merging).ifPresent(later -> {
            throw NotToBeParted.before(later);
        });
        return merging;
    }
}
