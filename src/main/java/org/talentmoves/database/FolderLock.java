package org.talentmoves.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps a second start off a data folder. The operating system lifts it when this JVM ends, however it ends; the file
 * stays, since deleting it could let two starts lock two files of one name.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the owner's id at the start of the file, which Windows would otherwise let nobody read. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** On POSIX a second channel of this JVM on the file would, once closed, lift the lock of the first. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private static final String MYSELF = String.valueOf(ProcessHandle.current().pid());

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static synchronized FolderLock of(Path folder) throws IOException {
        Path file = folder.resolveSibling(folder.getFileName() + ".lock");
        if (HELD_HERE.contains(file)) {
            throw inUse(folder, MYSELF);
        }
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            throw inUse(folder, Files.readString(file));
        }
        channel.truncate(0).write(StandardCharsets.US_ASCII.encode(MYSELF));
        HELD_HERE.add(file);
        return new FolderLock(file, channel);
    }

    private static DatabaseUnavailable inUse(Path folder, String owner) {
        return new DatabaseUnavailable(
                "The data folder %s is in use by process %s.".formatted(folder, owner),
                "Stop that process first, or start with another folder: --talentmoves.database.folder=...");
    }

    @Override
    public void close() throws IOException {
        synchronized (FolderLock.class) {
            HELD_HERE.remove(file);
            channel.truncate(0).close();
        }
    }
}
