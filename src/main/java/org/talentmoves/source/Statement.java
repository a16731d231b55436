package org.talentmoves.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Text;

/**
 * What a source says about a fact.
 *
 * @param says in our words
 * @param quotation its own words, short
 * @param quotationLanguage BCP 47; given exactly when a quotation is
 * @param speaker who says it, where the basis is what somebody said on record and the source tells who
 * @param gives the figure that the source gives instead of the one that the fact tells; only of what qualifies it
 */
@Embeddable
public record Statement(
        @Enumerated(EnumType.STRING) Stance stance,
        @Enumerated(EnumType.STRING) Basis basis,
        String says,
        @Nullable String quotation,
        @Nullable String quotationLanguage,
        @Nullable Speaker speaker,

        @AttributeOverride(name = "low", column = @Column(name = "gives_low"))
        @AttributeOverride(name = "high", column = @Column(name = "gives_high"))
        @AttributeOverride(name = "currency", column = @Column(name = "gives_currency"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "gives_qualifier"))
        @Nullable
        Amount gives) {

    public Statement {
        says = Text.line("What the source says", says, 1000);
        quotation = Text.lineOrNothing("The quotation", quotation, 400);
        if ((quotation == null) != (quotationLanguage == null)) {
            throw new SourceContradictsItself("A quotation and its language are given together or not at all.");
        }
        Publication.checkLanguage(quotationLanguage);
        if (speaker != null && !basis.isOnRecord()) {
            throw new SourceContradictsItself("A speaker is named only for what was said on record.");
        }
        if (gives != null && (stance != Stance.QUALIFIES || gives.qualifier() == Qualifier.UNDISCLOSED)) {
            throw new SourceContradictsItself("Another figure is given only by a source that qualifies the fact.");
        }
    }

    /** The same, said on record by that speaker. */
    public Statement by(Speaker speaking) {
        return new Statement(stance, basis, says, quotation, quotationLanguage, speaking, gives);
    }

    /** The same, of a source that gives another figure. */
    public Statement giving(Amount figure) {
        return new Statement(stance, basis, says, quotation, quotationLanguage, speaker, figure);
    }

    /** The same, with a short quotation and its language (BCP 47). */
    public Statement quoting(String words, String language) {
        return new Statement(stance, basis, says, words, language, speaker, gives);
    }

    public static Statement of(Stance stance, Basis basis, String says) {
        return new Statement(stance, basis, says, null, null, null, null);
    }
}
