package org.talentmoves.desk;

import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;

/** Which earlier version a draft brings back: one is brought back only as it was. */
@Service
@Transactional(readOnly = true)
public class Restorations {

    private final Originals originals;
    private final Meanings meanings;

    Restorations(Originals originals, Meanings meanings) {
        this.originals = originals;
        this.meanings = meanings;
    }

    /** The latest version before that of which it is a change that says the same; empty where none does. */
    public Optional<Integer> version(Draft draft) {
        ReadDraft read = meanings.of(draft);
        return read.parts().stream()
                .filter(part -> part.part().subject() != null)
                .findFirst()
                .flatMap(part -> version(part, text(read, part)));
    }

    private Optional<Integer> version(ReadPart part, ThreeTexts.Text proposed) {
        int base = part.part().base();
        Subject subject = Subject.read(String.valueOf(part.part().subject()));
        return IntStream.range(1, base)
                .map(behind -> base - behind)
                .filter(version ->
                        said(subject, version).filter(proposed::isSameAs).isPresent())
                .boxed()
                .findFirst();
    }

    private Optional<ThreeTexts.Text> said(Subject subject, int version) {
        try {
            ReadDraft then = meanings.of(originals.of(subject, version).draft());
            return Optional.of(text(then, then.parts().get(0)));
        } catch (NoSuchSubject notKept) {
            return Optional.empty();
        }
    }

    private static ThreeTexts.Text text(ReadDraft draft, ReadPart part) {
        return ThreeTexts.Text.of(part, draft.citing(part));
    }

    /** Refuses with {@link DraftRefused} what calls itself an earlier version and is none. */
    void mustBeOne(Writing writing) {
        if (writing.act() == Act.RESTORED && version(writing.draft()).isEmpty()) {
            throw new DraftRefused("What stands here is no earlier version; say which kind of change it is.");
        }
    }
}
