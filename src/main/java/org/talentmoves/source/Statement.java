package org.talentmoves.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/**
 * What a source says about a fact.
 *
 * @param says in our words
 * @param quotation its own words, short
 * @param quotationLanguage BCP 47; given exactly when a quotation is
 */
@Embeddable
public record Statement(
        @Enumerated(EnumType.STRING) Stance stance,
        @Enumerated(EnumType.STRING) Basis basis,
        String says,
        @Nullable String quotation,
        @Nullable String quotationLanguage) {

    public Statement {
        says = Text.line("What the source says", says, 1000);
        quotation = Text.lineOrNothing("The quotation", quotation, 400);
        if ((quotation == null) != (quotationLanguage == null)) {
            throw new SourceContradictsItself("A quotation and its language are given together or not at all.");
        }
        Publication.checkLanguage(quotationLanguage);
    }

    public static Statement of(Stance stance, Basis basis, String says) {
        return new Statement(stance, basis, says, null, null);
    }
}
