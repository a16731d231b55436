package org.talentmoves.bulk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * All files, made from what was public at one moment; none is ever changed.
 *
 * @param folder in which they lie
 * @param madeAt when they were finished
 */
public record Edition(Mark mark, Path folder, List<BulkFile> files, Instant madeAt) {

    /** When what it holds was changed last, as far as the transactions tell, which say when they began. */
    public Instant asOf() {
        return mark.asOf();
    }

    /**
     * A date for readers (RFC 9110, section 8.8.2), which no other edition has: the end of the second in which it was finished;
     * empty until then, as another may be finished in it. The one before was sent with an earlier date, or with none.
     */
    public Optional<Instant> lastModified(Instant now) {
        return Optional.of(madeAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1))
                .filter(end -> !end.isAfter(now));
    }

    /**
     * What it holds as a version that sorts (semver.org): 2026.1127.140305+67 is of 27 November 2026, 14:03:05 UTC, after 67
     * changes; several may be of one second.
     */
    public String version() {
        return version(mark);
    }

    static String version(Mark mark) {
        ZonedDateTime date = mark.asOf().atZone(ZoneOffset.UTC);
        return "%d.%d.%d+%d"
                .formatted(
                        date.getYear(),
                        date.getMonthValue() * 100 + date.getDayOfMonth(),
                        date.getHour() * 10_000 + date.getMinute() * 100 + date.getSecond(),
                        mark.changes());
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
