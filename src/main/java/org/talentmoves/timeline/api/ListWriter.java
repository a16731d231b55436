package org.talentmoves.timeline.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives lists as tables or line by line. Without a {@code limit} the whole list is given.
 */
final class ListWriter extends AbstractHttpMessageConverter<Record> {

    private final JsonMapper json;
    private final WholeListWriter whole;

    ListWriter(JsonMapper json, WholeListWriter whole) {
        super(Form.CSV.type(), Form.TSV.type(), Form.NDJSON.type());
        this.json = json;
        this.whole = whole;
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
        Form form = question.form();
        HttpHeaders headers = message.getHeaders();
        headers.setContentType(form.type());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(question.address().listName() + "." + form.name().toLowerCase(Locale.ROOT))
                .build());
        if (!question.takesAll()) {
            write(first, question, message.getBody());
            return;
        }
        headers.remove(HttpHeaders.LINK);
        if (!WholeList.asked(Walk.request()).isKnown(Walk.request(), Walk.response())
                && !Walk.request().getMethod().equals("HEAD")) {
            ShallowEtagHeaderFilter.disableContentCaching(Walk.request());
            Walk.mayBreakOff(() -> whole.send(first, question, message));
        }
    }

    private void write(Record first, Question question, OutputStream body) throws IOException {
        try (Rows rows = Rows.of(question, body, json)) {
            rows.add(json.valueToTree(first).path("items"));
        }
    }
}
