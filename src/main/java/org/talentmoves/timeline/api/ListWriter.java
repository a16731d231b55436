package org.talentmoves.timeline.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives lists as tables or line by line. Without a {@code limit} the whole list is given: stretch after stretch is read
 * when the one before is on its way, so that the memory taken stays the same.
 */
final class ListWriter extends AbstractHttpMessageConverter<Record> {

    private final JsonMapper json;
    private final Walk walk;

    ListWriter(JsonMapper json, Walk walk) {
        super(Form.CSV.type(), Form.TSV.type(), Form.NDJSON.type());
        this.json = json;
        this.walk = walk;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && Members.itemOf(ResolvableType.forClass(type)) != null;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Nothing is read in this form", message);
    }

    @Override
    protected void writeInternal(Record first, HttpOutputMessage message) throws IOException {
        Question question = Question.current();
        Form form = form(message);
        boolean whole = question.takesAll();
        HttpHeaders headers = message.getHeaders();
        if (whole) {
            headers.remove(HttpHeaders.LINK);
            ShallowEtagHeaderFilter.disableContentCaching(Walk.request());
        }
        headers.setContentType(form.type());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(question.listName() + "." + form.name().toLowerCase(Locale.ROOT))
                .build());
        OutputStream body = message.getBody();
        Walk.mayBreakOff(() -> write(first, question, whole, Rows.of(form, question, body, json)));
    }

    private static Form form(HttpOutputMessage message) {
        MediaType type = Objects.requireNonNull(message.getHeaders().getContentType());
        for (Form form : Form.values()) {
            if (form.type().isCompatibleWith(type)) {
                return form;
            }
        }
        throw new IllegalStateException("no form of a list: " + type);
    }

    private void write(Record first, Question question, boolean whole, Rows rows) throws IOException {
        try (rows) {
            JsonNode stretch = json.valueToTree(first);
            rows.add(stretch.path("items"));
            while (whole && stretch.path("next").isString()) {
                rows.flush();
                stretch =
                        json.valueToTree(walk.on(question, stretch.path("next").asString()));
                rows.add(stretch.path("items"));
            }
        }
    }
}
