package org.talentmoves.history;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Told;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Vantage;

/** How versions are told: those that hold as the site tells them now, others as it told them then. */
@Service
@Transactional(readOnly = true)
public class Tellings {

    private final Dossiers dossiers;
    private final Sentences sentences;

    Tellings(Dossiers dossiers, Sentences sentences) {
        this.dossiers = dossiers;
        this.sentences = sentences;
    }

    /** Empty for what is told in no sentence of its own, and where it was not kept. */
    public Optional<Told> of(Version version) {
        return version.until() == null && isToldItself(version.subject())
                ? dossiers.find(version.subject().fact(), Vantage.NOW).map(this::told)
                : version.told();
    }

    private static boolean isToldItself(Subject subject) {
        return subject.kind().isFact() && subject.kind() != SubjectKind.PAY_TERM;
    }

    private Told told(Dossier dossier) {
        return new Told(
                dossier.entry().assessment().standing(),
                sentences.of(dossier, Vantage.NOW, Locale.ENGLISH).full(),
                sentences.of(dossier, Vantage.NOW, Locale.SIMPLIFIED_CHINESE).full());
    }
}
