package org.talentmoves.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** The bytes of those of the twelve files that are to be brought, by the name of the file. */
public record CsvFiles(Map<String, byte[]> contents) {
    /** Refuses a name that is none of the twelve, and an empty set. */
    public CsvFiles {
        Refusals refusals = new Refusals();
        contents.keySet().stream()
                .filter(name -> !Forms.names().contains(name))
                .forEach(name -> refusals.add(Refusal.ofFile(name, "is none of the files: " + allNames() + ".")));
        refusals.raise();
        contents = Map.copyOf(contents);
    }

    /** Those of the twelve that are in a folder, at least one; other files that end in .csv, in whatever case, are refused. */
    public static CsvFiles in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw refused(folder.toString(), "is no folder that can be read.");
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Path file : csvFiles(folder)) {
            contents.put(file.getFileName().toString(), bytes(file));
        }
        if (contents.isEmpty()) {
            throw refused(folder.toString(), "holds none of the files: " + allNames() + ".");
        }
        return new CsvFiles(contents);
    }

    /** All twelve, from beside each other; each one that is missing is refused. */
    public static CsvFiles allBeside(Resource folder) throws IOException {
        Refusals refusals = new Refusals();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : Forms.names()) {
            Resource file = folder.createRelative(name);
            if (file.exists()) {
                contents.put(name, bytes(file));
            } else {
                refusals.add(Refusal.ofFile(name, "is missing; all twelve files are needed: " + allNames() + "."));
            }
        }
        refusals.raise();
        return new CsvFiles(contents);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw refused(file.toString(), "cannot be read; it has to be a file that this user may read.");
        }
    }

    private static byte[] bytes(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static List<Path> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String allNames() {
        return String.join(", ", Forms.names());
    }

    private static FilesRefused refused(String file, String reason) {
        return new FilesRefused(List.of(Refusal.ofFile(file, reason)), 0);
    }
}
