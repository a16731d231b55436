package org.talentmoves.timeline.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * An answer on its way, however long it is: in a file that goes when it was sent. One thread writes it as fast as it is read from
 * the database, another may send it meanwhile as slowly as its reader takes it.
 */
final class Spool extends OutputStream implements Closeable {

    private static final int STRETCH = 65_536;

    private final FileChannel file;
    private long written;
    private boolean isOver;
    private boolean isLeft;

    Spool() throws IOException {
        file = FileChannel.open(
                Files.createTempFile("list", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** Refuses more when nobody takes it any longer. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        long there = length();
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
        while (rest.hasRemaining()) {
            there += file.write(rest, there);
        }
        grow(there);
    }

    private synchronized void grow(long there) throws IOException {
        if (isLeft) {
            throw new IOException("Nobody takes the answer any more");
        }
        written = there;
        notifyAll();
    }

    /** In bytes, as far as it was written. */
    synchronized long length() {
        return written;
    }

    /** Nothing more is written, whether it is whole or breaks off. */
    synchronized void end() {
        isOver = true;
        notifyAll();
    }

    private synchronized void leave() {
        isLeft = true;
    }

    /** Sends what is there, and what comes, until nothing more is written. */
    void sendTo(OutputStream body) throws IOException {
        byte[] stretch = new byte[STRETCH];
        long sent = 0;
        try {
            while (isMoreThan(sent)) {
                int read = file.read(ByteBuffer.wrap(stretch), sent);
                body.write(stretch, 0, read);
                sent += read;
            }
        } catch (IOException | RuntimeException e) {
            leave();
            throw e;
        }
    }

    private synchronized boolean isMoreThan(long sent) throws IOException {
        while (written <= sent && !isOver) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Stopped while the answer was sent", e);
            }
        }
        return written > sent;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
