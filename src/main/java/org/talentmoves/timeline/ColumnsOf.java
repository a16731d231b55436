package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.source.Voice;

/** Rows as one array a column, as the statements of {@link ProjectionSql} take them. */
final class ColumnsOf<T> {

    private final List<T> rows;
    private final Map<String, Object> columns = new HashMap<>();

    private ColumnsOf(Collection<T> rows) {
        this.rows = new ArrayList<>(rows);
    }

    static Map<String, Object> facts(List<Weighed> facts) {
        return new ColumnsOf<>(facts)
                .texts("facts", Weighed::fact)
                .texts("names", Weighed::words)
                .weighed(Function.identity())
                .columns;
    }

    static Map<String, Object> factsThen(List<Spell<Weighed>> spells) {
        return new ColumnsOf<>(spells).spells().weighed(Spell::known).columns;
    }

    static Map<String, Object> assessments(Map<String, Assessment> assessed) {
        return new ColumnsOf<>(assessed.entrySet())
                .texts("facts", Map.Entry::getKey)
                .assessed(Map.Entry::getValue)
                .days("decided", row -> decided(row.getValue(), StandingOverride::decidedOn))
                .texts("deciders", row -> decided(row.getValue(), StandingOverride::editor))
                .texts("reasons", row -> decided(row.getValue(), StandingOverride::reason))
                .columns;
    }

    static Map<String, Object> assessmentsThen(List<Spell<Assessment>> spells) {
        return new ColumnsOf<>(spells)
                .spells()
                .assessed(Spell::known)
                .voices("deniedUndated", row -> row.known().denial().undated())
                .columns;
    }

    private static <V> @Nullable V decided(Assessment assessment, Function<StandingOverride, V> part) {
        StandingOverride decision = assessment.override();
        return decision == null ? null : part.apply(decision);
    }

    private ColumnsOf<T> weighed(Function<T, Weighed> weighed) {
        columns.put(
                "contested",
                rows.stream().map(row -> weighed.apply(row).isPayContested()).toArray(Boolean[]::new));
        columns.put(
                "headlineContested",
                rows.stream()
                        .map(row -> weighed.apply(row).isHeadlineContested())
                        .toArray(Boolean[]::new));
        return texts("standings", row -> weighed.apply(row).standing().name())
                .texts("headlines", row -> weighed.apply(row).headline());
    }

    private ColumnsOf<T> assessed(Function<T, Assessment> assessed) {
        columns.put(
                "sources",
                rows.stream().map(row -> assessed.apply(row).sources()).toArray(Integer[]::new));
        return texts("standings", row -> assessed.apply(row).standing().name())
                .voices("confirmedBy", row -> assessed.apply(row).support().confirmedBy())
                .voices("reportedBy", row -> assessed.apply(row).support().reportedBy())
                .voices("retoldBy", row -> assessed.apply(row).support().retoldBy())
                .voices("deniedOnRecord", row -> assessed.apply(row).denial().onRecord())
                .voices("deniedBy", row -> assessed.apply(row).denial().reportedBy())
                .voices("questionedBy", row -> assessed.apply(row).denial().questionedBy())
                .voices("qualifiedBy", row -> assessed.apply(row).qualifiedBy());
    }

    @SuppressWarnings("unchecked")
    private ColumnsOf<T> spells() {
        return texts("facts", row -> ((Spell<Object>) row).fact())
                .days("since", row -> ((Spell<Object>) row).since())
                .days("until", row -> ((Spell<Object>) row).until());
    }

    private ColumnsOf<T> voices(String name, Function<T, List<Voice>> column) {
        return texts(name, row -> column.apply(row).stream().map(Rows::written).collect(Collectors.joining("\n")));
    }

    private ColumnsOf<T> texts(String name, Function<T, @Nullable String> column) {
        columns.put(name, rows.stream().map(column).toArray(String[]::new));
        return this;
    }

    private ColumnsOf<T> days(String name, Function<T, @Nullable LocalDate> column) {
        columns.put(name, rows.stream().map(column).map(ColumnsOf::written).toArray(String[]::new));
        return this;
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.equals(Spell.END) ? "infinity" : day.toString();
    }
}
