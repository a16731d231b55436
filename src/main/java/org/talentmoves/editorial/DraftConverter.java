package org.talentmoves.editorial;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts as JSON. */
@Converter
class DraftConverter implements AttributeConverter<Draft, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Draft draft) {
        return JSON.writeValueAsString(draft);
    }

    @Override
    public Draft convertToEntityAttribute(String json) {
        return JSON.readValue(json, Draft.class);
    }
}
