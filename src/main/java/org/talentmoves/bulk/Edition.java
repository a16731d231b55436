package org.talentmoves.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * All files, made from what was public at one moment; none is ever changed.
 *
 * @param folder in which they lie
 */
public record Edition(Mark mark, Path folder, List<BulkFile> files) {

    /** When what it holds was changed last. Two editions of the same date hold the same. */
    public Instant asOf() {
        return mark.asOf();
    }

    /** The date as a version that sorts: 2026.1127.140305 is of 27 November 2026, 14:03:05 UTC. */
    public String version() {
        return version(asOf());
    }

    static String version(Instant asOf) {
        ZonedDateTime date = asOf.atZone(ZoneOffset.UTC);
        return "%d.%d.%d"
                .formatted(
                        date.getYear(),
                        date.getMonthValue() * 100 + date.getDayOfMonth(),
                        date.getHour() * 10_000 + date.getMinute() * 100 + date.getSecond());
    }

    /** The file of that name, or {@link NoSuchFile}. */
    public BulkFile get(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchFile(name, this));
    }

    /** The files of one sort. */
    public List<BulkFile> of(Content content) {
        return files.stream().filter(file -> file.content() == content).toList();
    }

    /** The one file of a sort of which there is one. */
    public BulkFile the(Content content) {
        return of(content).get(0);
    }

    /** Where a file of it lies. */
    public Path path(BulkFile file) {
        return folder.resolve(file.name());
    }

    /** How many rows of that name it holds. */
    public long rows(String about) {
        return of(Content.CSV).stream()
                .filter(file -> file.about().equals(about))
                .mapToLong(BulkFile::rows)
                .sum();
    }
}
