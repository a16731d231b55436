package org.talentmoves.desk;

import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Writing;

/** Whether a draft can be let pass, so far as that can be seen before it is tried: at submission as at the decision. */
@Component
class Readiness {

    private final Restorations restorations;
    private final AlreadyHere alreadyHere;
    private final Setting setting;

    Readiness(Restorations restorations, AlreadyHere alreadyHere, Setting setting) {
        this.restorations = restorations;
        this.alreadyHere = alreadyHere;
        this.setting = setting;
    }

    /** Refuses with {@link DraftRefused} what is empty, changes nothing, or does not say all that it must. */
    void check(ReadDraft read, Writing writing) {
        if (read.parts().stream().allMatch(part -> part.kind() == PartKind.CITATION)) {
            throw new DraftRefused("There is nothing in it to publish.");
        }
        if (writing.act() == Act.PUBLISHED
                && read.parts().stream().anyMatch(part -> !part.part().isNew())) {
            throw new DraftRefused("It changes what is public: say which kind of change it is.");
        }
        restorations.mustBeOne(writing);
        if (read.parts().stream().anyMatch(ReadPart::isRefused)) {
            throw new DraftRefused("Something in it is missing or cannot be understood; the form says where.");
        }
        if (alreadyHere.of(read).stream().anyMatch(AlreadyHere.Here::isUndecided)) {
            throw new DraftRefused("Something of the same name is here by now: say whether it is that or another.");
        }
        if (!SaidTwice.in(read).isEmpty()) {
            throw new DraftRefused("It says the same thing twice: leave one of them out.");
        }
        if (setting.changesNothing(read, writing)) {
            throw new DraftRefused("Nothing in it differs from what is public.");
        }
    }
}
