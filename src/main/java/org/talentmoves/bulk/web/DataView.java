package org.talentmoves.bulk.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talentmoves.bulk.BulkFile;
import org.talentmoves.bulk.Content;
import org.talentmoves.bulk.Edition;
import org.talentmoves.timeline.web.Words;

/** An edition as its page shows it. */
public record DataView(Edition edition) {

    /** Files of one sort under a heading of their own. */
    public record Part(String name, List<BulkFile> files) {}

    public List<Part> parts() {
        return List.of(
                new Part("csv", both(Content.ZIP, Content.CSV)),
                new Part("ndjson", edition.of(Content.NDJSON)),
                new Part("sqlite", edition.of(Content.SQLITE)));
    }

    private List<BulkFile> both(Content first, Content then) {
        return Stream.concat(edition.of(first).stream(), edition.of(then).stream())
                .toList();
    }

    public boolean isEmpty() {
        return edition.asOf().equals(Instant.EPOCH);
    }

    /** How many rows there are of each kind, in the order in which the page tells them. */
    public Object[] counts() {
        return Stream.of(
                        "moves",
                        "offers",
                        "pay_terms",
                        "deals",
                        "benchmarks",
                        "milestones",
                        "citations",
                        "sources",
                        "researchers",
                        "labs")
                .map(about -> number(edition.rows(about)))
                .toArray();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Words.locale()).format(number);
    }

    /** “61.7 kB”, in powers of ten. */
    public String size(BulkFile file) {
        long bytes = file.bytes();
        if (bytes < 1000) {
            return bytes + " B";
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double size = bytes / 1000.0;
        int unit = 0;
        while (size >= 999.95 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, units[unit]);
    }
}
