package org.talentmoves.lab;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;

/**
 * What is said of a lab itself.
 *
 * @param nameZh the name in Simplified Chinese
 * @param country ISO 3166-1 alpha-2, such as US
 */
@Embeddable
public record LabProfile(
        String name,
        @Nullable String nameZh,
        @Enumerated(EnumType.STRING) LabKind kind,
        @Column(length = 2) @Nullable String country,
        @Nullable PartialDate founded,
        @Nullable PartialDate dissolved,
        @Nullable String note) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public LabProfile {
        name = Text.line("The name of the lab", name, 200);
        nameZh = Text.lineOrNothing("The Chinese name of the lab", nameZh, 200);
        note = Text.lineOrNothing("The note", note, 2000);
        if (country != null && !COUNTRY.matcher(country).matches()) {
            throw new LabContradictsItself("“%s” is no country: use the two letters of ISO 3166-1, such as US."
                    .formatted(Text.shown(country)));
        }
        if (founded != null && dissolved != null && dissolved.latest().isBefore(founded.earliest())) {
            throw new LabContradictsItself("%s cannot be dissolved (%s) before it was founded (%s)."
                    .formatted(name, dissolved.edtf(), founded.edtf()));
        }
    }
}
