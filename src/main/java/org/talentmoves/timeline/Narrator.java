package org.talentmoves.timeline;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** Tells facts as they are told now. */
@Component
class Narrator implements Teller {

    private final Dossiers dossiers;
    private final Sentences sentences;

    Narrator(Dossiers dossiers, Sentences sentences) {
        this.dossiers = dossiers;
        this.sentences = sentences;
    }

    @Override
    public Optional<Told> told(Subject subject) {
        if (!subject.kind().isFact() || subject.fact().kind() == FactKind.PAY_TERM) {
            return Optional.empty();
        }
        FactId fact = subject.fact();
        return dossiers.find(fact, Vantage.NOW).map(this::told);
    }

    private Told told(Dossier dossier) {
        return new Told(
                dossier.entry().assessment().standing(),
                sentences.of(dossier, Vantage.NOW, Locale.ENGLISH).full(),
                sentences.of(dossier, Vantage.NOW, Locale.SIMPLIFIED_CHINESE).full());
    }
}
