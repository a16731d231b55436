package org.talentmoves.submission;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentmoves.desk.ReadDraft;
import org.talentmoves.desk.ReadPart;
import org.talentmoves.shared.BodyRefused.Wrong;

/** Finds the rows that name what another row would enter, and that is refused there: they could not be published without it. */
final class Dependence {

    private static final Pattern OF_ITS_OWN = Pattern.compile("/rows/[0-9]+/[a-z]+");

    private final Written written;
    private final ReadDraft read;
    private final Map<String, List<Wrong>> wrongs;

    Dependence(Written written, ReadDraft read) {
        this.written = written;
        this.read = read;
        this.wrongs =
                written.wrongs.all().stream().collect(Collectors.groupingBy(wrong -> Wrongs.row(wrong.pointer())));
    }

    /** By the place of each such row, the first on which it rests. */
    Map<String, BatchReport.Resting> rows() {
        Map<String, String> addresses =
                read.parts().stream().collect(Collectors.toMap(ReadPart::key, ReadPart::address));
        Map<String, BatchReport.Resting> refused = new LinkedHashMap<>();
        written.parts().stream()
                .filter(part -> part.subject() == null && !part.kind().isFact())
                .filter(part -> written.wrongs.isWithin(part.pointer()))
                .forEach(part -> {
                    List<String> twins = twins(part);
                    if (!isThereAnyway(part, twins, addresses)) {
                        refused.put(part.key(), new BatchReport.Resting(part.pointer(), twins));
                    }
                });
        Map<String, String> places = written.parts().stream()
                .collect(Collectors.toMap(Written.Part::key, part -> Wrongs.row(part.pointer())));
        Map<String, BatchReport.Resting> rows = new HashMap<>();
        read.restingOn(refused.keySet())
                .forEach((key, on) -> rows.putIfAbsent(places.getOrDefault(key, ""), refused.get(on)));
        return rows;
    }

    /** What it may be the same as, where that alone is wrong with it; empty where something else is. */
    private List<String> twins(Written.Part part) {
        List<Wrong> within = wrongs.getOrDefault(Wrongs.row(part.pointer()), List.of()).stream()
                .filter(wrong -> wrong.pointer().equals(part.pointer())
                        || wrong.pointer().startsWith(part.pointer() + "/"))
                .toList();
        return within.stream().allMatch(Placing::isTwin)
                ? within.stream()
                        .flatMap(wrong -> wrong.allowed().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether it is a row that can be left out, and what names it would mean what is there, or an earlier row, then. */
    private boolean isThereAnyway(Written.Part part, List<String> twins, Map<String, String> addresses) {
        String address = addresses.getOrDefault(part.key(), "");
        return OF_ITS_OWN.matcher(part.pointer()).matches()
                && (twins.contains(address)
                        || written.parts().stream()
                                .filter(other -> twins.contains(other.pointer()))
                                .anyMatch(other -> address.equals(addresses.get(other.key()))));
    }
}
