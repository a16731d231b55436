package org.talentmoves.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All CSV files in one, with a descriptor of these alone. The same files make the same bytes. */
final class Parcel {

    private Parcel() {}

    static BulkFile pack(Path folder, List<BulkFile> files, Mark mark) throws IOException {
        List<BulkFile> packed = files.stream()
                .filter(file -> file.content() == Content.CSV || file.content() == Content.LICENCE)
                .toList();
        Path descriptor = folder.resolve("packed.json");
        new Descriptor(mark, packed).write(descriptor);
        Path path = folder.resolve(Content.ZIP.nameOf("talent-moves"));
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            add(descriptor, Descriptor.NAME, mark.asOf(), zip);
            for (BulkFile file : packed) {
                add(folder.resolve(file.name()), file.name(), mark.asOf(), zip);
            }
        }
        Files.delete(descriptor);
        return BulkFile.of(
                path, "", Content.ZIP, packed.stream().mapToLong(BulkFile::rows).sum());
    }

    private static void add(Path file, String name, Instant asOf, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(asOf, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
