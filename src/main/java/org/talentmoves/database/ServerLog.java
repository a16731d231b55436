package org.talentmoves.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What PostgreSQL and its programs have said since the last start. */
record ServerLog(Path path) {

    private static final Predicate<String> GRAVE =
            Pattern.compile("FATAL|PANIC|error|could not").asPredicate();

    /** A temporary file is its owner's alone, and statements in the log may hold what is not for all. */
    void startAfresh() throws IOException {
        Path empty = Files.createTempFile(path.getParent(), "log.new-", "");
        Files.move(empty, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The line that tells best why it went wrong. */
    String complaint() throws IOException {
        List<String> lines = lines();
        return lines.stream()
                .filter(GRAVE)
                .findFirst()
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .map(ServerLog::withoutTime)
                .orElse("it said nothing");
    }

    private List<String> lines() throws IOException {
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Takes {@code 2026-01-02 03:04:05.678 UTC [123] } off the front. */
    private static String withoutTime(String line) {
        return line.replaceFirst("^[-0-9]+ [:.0-9]+ \\w+ \\[\\d+] ", "");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
