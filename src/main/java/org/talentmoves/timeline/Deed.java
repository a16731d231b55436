package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;

/**
 * What happened, as a clause without those who say so.
 *
 * @param day only those are told who had said so by this day, of whom none may have given the number of people or known
 *     how an offer ended; null where all are
 */
record Deed(Entry entry, @Nullable LocalDate day, Wording wording) {

    private static final int NAMED = 4;
    private static final Set<OfferStatus> ENDS =
            EnumSet.of(OfferStatus.ACCEPTED, OfferStatus.DECLINED, OfferStatus.WITHDRAWN);

    String brief() {
        return told(false);
    }

    String full() {
        return told(true);
    }

    private String told(boolean full) {
        Story story = entry.story();
        if (story instanceof Story.Moved moved) {
            return dated(moved, full, moved(moved, full));
        }
        if (story instanceof Story.Offered offered) {
            return offered(offered, full);
        }
        return new Circumstance(entry.assessment().support(), wording).told(story, full);
    }

    private String moved(Story.Moved moved, boolean full) {
        boolean ahead = moved.isAhead(day);
        String plan = ahead ? "plan." : "told.";
        String who = whom(moved.who(), full, null);
        Naming naming = new Naming(wording);
        return wording.say(
                plan + Wire.of(moved.kind()) + "." + Naming.ends(moved),
                ahead ? wording.say(Naming.isOne(moved.who()) ? "plan.one" : "plan.many", who) : who,
                naming.labOrNothing(moved.from()),
                naming.joined(moved),
                wording.on(moved.effectiveOn()));
    }

    /** With the day on which it became public, which is not the one on which it took effect. */
    private String dated(Story.Moved moved, boolean full, String what) {
        if (moved.announcedOn() == null) {
            return moved.effectiveOn() == null ? wording.say("told.undated", what) : what;
        }
        if (moved.announcedOn().equals(moved.effectiveOn())) {
            return what;
        }
        String shown = full ? "told.public." + Wire.of(moved.kind()) : "brief.public";
        return wording.say(moved.isAhead(day) ? "plan.public" : shown, what, wording.on(moved.announcedOn()));
    }

    private String offered(Story.Offered offered, boolean full) {
        LabRef employer = full && !offered.isCounter() && !isNamedByItsLab(offered) ? offered.employer() : null;
        String bid = offered.isCounter() ? "counter." : Naming.isOne(offered.to()) ? "offer." : "offers.";
        PartialDate made = offered.madeOn();
        String told = wording.say(
                "told." + bid + Wire.of(toldOf(offered.status())),
                new Naming(wording).lab(offered.by()),
                whom(offered.to(), full, employer),
                made == null || Naming.isOne(offered.to())
                        ? wording.on(made)
                        : wording.say("on.apart", wording.on(made)));
        return made == null ? wording.say("told.undated", told) : told;
    }

    /** How far an offer had come; of a day, it is not said how it ended, since that may have been known later. */
    private OfferStatus toldOf(OfferStatus status) {
        return isNow() || !ENDS.contains(status) ? status : OfferStatus.OFFERED;
    }

    /** How an offer ended, where those who are told may not have known: “; this site’s record now says: accepted”. */
    String ended() {
        return isNow() || !(entry.story() instanceof Story.Offered offered) || !ENDS.contains(offered.status())
                ? ""
                : wording.word("told.ended", offered.status());
    }

    private boolean isNow() {
        return day == null;
    }

    /** Whom it is about, with the number of people, in full also with the employer and with those who are named. */
    private String whom(Whom whom, boolean full, @Nullable LabRef employer) {
        List<String> more = Stream.of(
                        size(whom, full),
                        full && isNow() ? named(whom) : "",
                        employer == null ? "" : wording.say("then.in", new Naming(wording).lab(employer)))
                .filter(part -> !part.isEmpty())
                .toList();
        String who = new Naming(wording).who(whom);
        return more.isEmpty() ? who : wording.say("title.sized", who, String.join(wording.say("reason.and"), more));
    }

    private String size(Whom whom, boolean full) {
        Group group = whom.group();
        if (group == null || Naming.isOne(whom) || isCountedApart(group)) {
            return "";
        }
        return group.headCount() != null || full ? wording.headCount(group.headCount()) : "";
    }

    /**
     * How many people they are, where the number may not be of those who are told, or of one of several only: “; by this site’s
     * record of these reports, at least 8 people”.
     */
    String counted() {
        Group group = group();
        return group == null || group.headCount() == null || group.headCount().isOne() || !isCountedApart(group)
                ? ""
                : wording.say(isNow() ? "told.counted" : "told.counted.now", wording.headCount(group.headCount()));
    }

    /** Who is named, where those who are told may not have named them: “; by this site’s record now, named: …”. */
    String called() {
        Whom whom = whom();
        String named = isNow() || whom == null ? "" : named(whom);
        return named.isEmpty() ? "" : wording.say("told.members.now", named);
    }

    private @Nullable Whom whom() {
        if (entry.story() instanceof Story.Moved moved) {
            return moved.who();
        }
        return entry.story() instanceof Story.Offered offered ? offered.to() : null;
    }

    private boolean isCountedApart(Group group) {
        return group.headCount() != null
                && (!isNow() || entry.assessment().support().voices().size() > 1);
    }

    private @Nullable Group group() {
        Whom whom = whom();
        return whom == null ? null : whom.group();
    }

    /** Whether a group is called after its employer: “staff of Northwind”. */
    private boolean isNamedByItsLab(Story.Offered offered) {
        LabRef employer = offered.employer();
        return employer != null
                && offered.to().group() != null
                && new Naming(wording).who(offered.to()).contains(new Naming(wording).lab(employer));
    }

    private String named(Whom whom) {
        List<String> names =
                whom.members().stream().map(new Naming(wording)::person).toList();
        if (names.isEmpty()) {
            return "";
        }
        return wording.say(
                isWhole(whom.group(), names.size()) ? "told.members.all" : "told.members",
                wording.some("list.some.people", names, NAMED));
    }

    private static boolean isWhole(@Nullable Group group, int named) {
        HeadCount count = group == null ? null : group.headCount();
        return count != null && count.qualifier() == Qualifier.EXACT && count.people() == named;
    }
}
