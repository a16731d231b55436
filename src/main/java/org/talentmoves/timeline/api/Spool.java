package org.talentmoves.timeline.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes an answer whose length has to be known before it is sent, however long it is: in a file that goes when it was sent. */
final class Spool implements Closeable {

    private final Path file;

    Spool() throws IOException {
        file = Files.createTempFile("list", null);
    }

    OutputStream begin() throws IOException {
        return Files.newOutputStream(file);
    }

    /** In bytes. */
    long length() throws IOException {
        return Files.size(file);
    }

    void sendTo(OutputStream body) throws IOException {
        Files.copy(file, body);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
