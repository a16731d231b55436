package org.talentmoves.bulk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * Where editions are made and kept: a folder of this process alone, below that of the site’s own database or else among the
 * temporary ones. It begins empty and is gone when the process ends; what a process left that was killed, the next one
 * removes.
 */
@Component
class Workplace implements AutoCloseable {

    private static final String MYSELF = nameOf(ProcessHandle.current());

    private final Path root;
    private Optional<Path> mine = Optional.empty();

    Workplace(Environment environment) {
        this.root = root(environment);
    }

    private static Path root(Environment environment) {
        String chosen = environment.getProperty("talentmoves.bulk.folder", "");
        if (StringUtils.hasText(chosen)) {
            return Path.of(chosen);
        }
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return Path.of(
                    System.getProperty("java.io.tmpdir"), "talent-moves-bulk-" + System.getProperty("user.name"));
        }
        String data = environment.getProperty("talentmoves.database.folder", "");
        return Path.of(data.isBlank() ? "data" : data, "bulk");
    }

    /** An empty folder in which nobody looks yet. */
    synchronized Path unfinished() throws IOException {
        return Files.createTempDirectory(mine(), "unfinished-");
    }

    /** Gives what is finished its place, at once and as a whole. */
    Edition place(Edition finished) throws IOException {
        Path place = finished.folder()
                .resolveSibling("edition-" + finished.version() + "-"
                        + String.valueOf(finished.folder().getFileName()).replaceFirst(".*-", ""));
        Files.move(finished.folder(), place, StandardCopyOption.ATOMIC_MOVE);
        return new Edition(finished.mark(), place, finished.files(), finished.madeAt());
    }

    /** Removes all but these; who reads a file that is removed reads it to its end. */
    synchronized void keepOnly(Collection<Path> kept) throws IOException {
        try (DirectoryStream<Path> there = Files.newDirectoryStream(mine())) {
            for (Path folder : there) {
                if (!kept.contains(folder)) {
                    remove(folder);
                }
            }
        }
    }

    private Path mine() throws IOException {
        if (mine.isEmpty() || Files.notExists(mine.get())) {
            Files.createDirectories(root);
            removeLeftovers();
            mine = Optional.of(Files.createTempDirectory(root, MYSELF + "-"));
        }
        return mine.get();
    }

    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(root, "[0-9]*-[0-9]*-*")) {
            for (Path other : others) {
                if (!isOfSomebodyAlive(String.valueOf(other.getFileName()))) {
                    remove(other);
                }
            }
        }
    }

    private static boolean isOfSomebodyAlive(String name) {
        String[] parts = name.split("-");
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .map(Workplace::nameOf)
                .filter(owner -> owner.equals(parts[0] + "-" + parts[1]))
                .isPresent();
    }

    /** The id of a process and when it began, since ids are used again. */
    private static String nameOf(ProcessHandle process) {
        long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + "-" + began;
    }

    /** As far as it can be: elsewhere than on POSIX a file that somebody reads stays for the next time. */
    private static void remove(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    @Override
    public synchronized void close() {
        mine.ifPresent(Workplace::remove);
    }
}
