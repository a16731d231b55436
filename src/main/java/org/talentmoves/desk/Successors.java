package org.talentmoves.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.timeline.FormerAddresses;

/** What is there now of that of which a draft speaks. */
@Component
class Successors {

    private final Manuscripts manuscripts;
    private final FormerAddresses formers;

    Successors(Manuscripts manuscripts, FormerAddresses formers) {
        this.manuscripts = manuscripts;
        this.formers = formers;
    }

    /** What it was merged into, or itself; refuses with {@link NoSuchSubject} what is not public. */
    Subject of(Subject subject) {
        Optional<Subject> leadsTo = subject.kind().isFact()
                ? Optional.empty()
                : formers.find(subject.kind(), subject.key()).map(slug -> new Subject(subject.kind(), slug));
        Subject heir = leadsTo.orElse(subject);
        whole(heir);
        return heir;
    }

    /** What is public of it; refuses with {@link NoSuchSubject} what is not. */
    Whole whole(Subject subject) {
        return manuscripts.whole(subject).orElseThrow(() -> new NoSuchSubject(subject));
    }
}
