package org.talentmoves.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Period;
import org.talentmoves.timeline.PersonRef;

/** Counts the stays at one lab as they are told, and keeps only the latest begun. */
final class TenureCount {

    private static final Comparator<Tenure> EARLIEST_FIRST =
            comparingInt(Tenure::position).thenComparing(comparing(Tenure::person));

    private final Period period;
    private final int kept;
    private final PriorityQueue<Tenure> latest = new PriorityQueue<>(EARLIEST_FIRST);
    private final List<Integer> fewest = new ArrayList<>();
    private final List<Integer> most = new ArrayList<>();
    private int low;
    private int high;
    private int contested;
    private int ongoing;
    private int unmeasured;
    private int beginUnknown;
    private int endUnknown;

    TenureCount(Period period, int kept) {
        this.period = period;
        this.kept = kept;
    }

    void add(Tenure tenure) {
        high++;
        latest.add(tenure);
        if (latest.size() > kept) {
            latest.remove();
        }
        if (tenure.isContested()) {
            contested++;
        } else if (tenure.beginsIn(period)) {
            count(tenure);
        }
    }

    private void count(Tenure tenure) {
        low++;
        Bounds days = tenure.days();
        if (days != null) {
            fewest.add(days.low());
            most.add(days.high());
        }
        ongoing += tenure.over() ? 0 : 1;
        unmeasured += tenure.over() && days == null ? 1 : 0;
        beginUnknown += tenure.since() == null ? 1 : 0;
        endUnknown += tenure.over() && tenure.until() == null ? 1 : 0;
    }

    List<Tenure> latest() {
        return latest.stream().sorted(EARLIEST_FIRST.reversed()).toList();
    }

    /** A row without those who are named. */
    LabTenures of(LabRef lab, Map<UUID, PersonRef> names) {
        List<LabTenures.Stay> named = latest().stream()
                .map(tenure -> new LabTenures.Stay(names.get(tenure.person()), tenure))
                .toList();
        return new LabTenures(
                lab,
                new Bounds(low, high),
                contested,
                ongoing,
                unmeasured,
                beginUnknown,
                endUnknown,
                LabTenures.Days.of(fewest),
                LabTenures.Days.of(most),
                named,
                high - named.size());
    }
}
