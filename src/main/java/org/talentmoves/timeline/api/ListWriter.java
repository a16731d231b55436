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
        Form form = question.form();
        HttpHeaders headers = message.getHeaders();
        headers.setContentType(form.type());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(question.listName() + "." + form.name().toLowerCase(Locale.ROOT))
                .build());
        if (!question.takesAll()) {
            write(first, question, message.getBody());
            return;
        }
        headers.remove(HttpHeaders.LINK);
        if (!WholeList.isKnown(Walk.request(), Walk.response())
                && !Walk.request().getMethod().equals("HEAD")) {
            ShallowEtagHeaderFilter.disableContentCaching(Walk.request());
            Walk.mayBreakOff(() -> sendAll(first, question, message));
        }
    }

    /**
     * Sends stretch by stretch, so that it shows where it breaks off: in chunks, or for HTTP/1.0, which has none and takes every
     * end for the last, after it was told how long all of it is (RFC 9112, section 6.3).
     */
    private void sendAll(Record first, Question question, HttpOutputMessage message) throws IOException {
        if (Walk.request().getProtocol().equals("HTTP/1.0")) {
            sendMeasured(first, question, message);
        } else {
            write(first, question, message.getBody());
        }
    }

    private void sendMeasured(Record first, Question question, HttpOutputMessage message) throws IOException {
        try (Spool spool = new Spool()) {
            try (OutputStream all = spool.begin()) {
                write(first, question, all);
            }
            Walk.response().setContentLengthLong(spool.length());
            spool.sendTo(message.getBody());
        }
    }

    private void write(Record first, Question question, OutputStream body) throws IOException {
        write(first, question, question.takesAll(), Rows.of(question, body, json));
    }

    private void write(Record first, Question question, boolean whole, Rows rows) throws IOException {
        try (rows) {
            JsonNode stretch = json.valueToTree(first);
            rows.add(stretch.path("items"));
            while (whole && stretch.path("next").isString()) {
                stretch =
                        json.valueToTree(walk.on(question, stretch.path("next").asString()));
                rows.add(stretch.path("items"));
            }
        }
    }
}
