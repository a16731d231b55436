package org.talentmoves.timeline.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.http.HttpOutputMessage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a list to its end, as it is at one moment: stretch after stretch is read into a file, from which it is sent meanwhile. So
 * the memory taken stays the same, and who reads slowly holds no connection to the database.
 */
@Component
class WholeListWriter {

    private final JsonMapper json;
    private final Walk walk;
    private final WholeLists lists;
    private final SimpleAsyncTaskExecutor senders = new SimpleAsyncTaskExecutor("list-");

    WholeListWriter(JsonMapper json, Walk walk, WholeLists lists) {
        this.json = json;
        this.walk = walk;
        this.lists = lists;
    }

    /**
     * Sends it so that it shows where it breaks off: in chunks, or for HTTP/1.0, which has none and takes every end for the last,
     * after it was told how long all of it is (RFC 9112, section 6.3).
     */
    void send(Record first, Question question, HttpOutputMessage message) throws IOException {
        JsonNode stretch = json.valueToTree(first);
        boolean isMeasured = Walk.request().getProtocol().equals("HTTP/1.0");
        if (!isMeasured && isAllOfOneMoment(stretch, question)) {
            write(stretch, question, message.getBody());
            return;
        }
        try (Spool spool = new Spool()) {
            if (isMeasured) {
                readAll(stretch, question, spool);
                Walk.response().setContentLengthLong(spool.length());
                spool.sendTo(message.getBody());
            } else {
                sendMeanwhile(spool, message.getBody(), () -> readAll(stretch, question, spool));
            }
        }
    }

    /** Whether it is all there, and nothing was changed since before it was read. */
    private boolean isAllOfOneMoment(JsonNode stretch, Question question) {
        return !stretch.path("next").isString()
                && lists.of(question, Walk.request()).isAsBefore(WholeList.asked(Walk.request()));
    }

    private void sendMeanwhile(Spool spool, OutputStream body, Walk.Writing reading) throws IOException {
        CompletableFuture<Void> sending = CompletableFuture.runAsync(
                () -> {
                    try {
                        spool.sendTo(body);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                senders);
        try {
            reading.run();
        } finally {
            await(sending);
        }
    }

    /** The answer is this request's alone again. */
    private static void await(CompletableFuture<Void> sending) throws IOException {
        try {
            sending.join();
        } catch (CompletionException | CancellationException e) {
            throw new IOException("The answer was not taken to its end", e);
        }
    }

    /** Reads at one moment; what was read before it, anew where something was changed in between. */
    private void readAll(JsonNode first, Question question, Spool spool) throws IOException {
        try {
            lists.atOneMoment(question, Walk.request(), now -> {
                JsonNode begin = first;
                if (!now.isAsBefore(WholeList.asked(Walk.request()))) {
                    now.replaceIn(Walk.response());
                    begin = json.valueToTree(
                            walk.on(question, question.address().here()));
                }
                try {
                    write(begin, question, spool);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            spool.end();
        }
    }

    private void write(JsonNode first, Question question, OutputStream body) throws IOException {
        JsonNode stretch = first;
        try (Rows rows = Rows.of(question, body, json)) {
            rows.add(stretch.path("items"));
            while (stretch.path("next").isString()) {
                stretch =
                        json.valueToTree(walk.on(question, stretch.path("next").asString()));
                rows.add(stretch.path("items"));
            }
        }
    }
}
