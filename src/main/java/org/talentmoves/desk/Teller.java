package org.talentmoves.desk;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Vantage;

/** Tells facts in sentences, as the site tells them in the present transaction. */
@Component
class Teller {

    private final Dossiers dossiers;
    private final Sentences sentences;

    Teller(Dossiers dossiers, Sentences sentences) {
        this.dossiers = dossiers;
        this.sentences = sentences;
    }

    /** A fact that has a page of its own; a pay term is told with its offer. */
    Optional<Told> told(Subject subject) {
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
