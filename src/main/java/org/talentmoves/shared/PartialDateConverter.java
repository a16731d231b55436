package org.talentmoves.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.edtf();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.of(edtf);
    }
}
