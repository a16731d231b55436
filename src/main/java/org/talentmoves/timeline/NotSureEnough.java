package org.talentmoves.timeline;

import org.talentmoves.shared.Wire;

/** The fact is public, but less sure than what is asked for. */
public final class NotSureEnough extends Elsewhere {

    private final Entry entry;

    NotSureEnough(Entry entry) {
        super("%s is %s, which is less sure than asked for; leave “minStanding” out to see it."
                .formatted(entry.id(), Wire.of(entry.assessment().standing())));
        this.entry = entry;
    }

    @Override
    public String reason(Wording wording) {
        return wording.say(
                "refused.less.sure",
                new Naming(wording).title(entry),
                entry.id().value(),
                wording.word("standing", entry.assessment().standing()));
    }
}
