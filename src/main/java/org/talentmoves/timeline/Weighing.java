package org.talentmoves.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Voice;

/**
 * Facts with what their citations make of them.
 *
 * @param assessed what is made of each of the facts and of each pay term that they show, by id
 */
record Weighing(List<Weighed> facts, Map<String, Assessment> assessed) {

    /** The assessments as one array a column, as the projection's statement takes them. */
    Map<String, Object> assessments() {
        return Map.of(
                "facts", assessed.keySet().toArray(String[]::new),
                "standings", texts(assessment -> assessment.standing().name()),
                "sources", assessed.values().stream().map(Assessment::sources).toArray(Integer[]::new),
                "confirmedBy", voices(assessment -> assessment.support().confirmedBy()),
                "reportedBy", voices(assessment -> assessment.support().reportedBy()),
                "retoldBy", voices(assessment -> assessment.support().retoldBy()),
                "deniedOnRecord", voices(assessment -> assessment.denial().onRecord()),
                "deniedBy", voices(assessment -> assessment.denial().reportedBy()),
                "questionedBy", voices(assessment -> assessment.denial().questionedBy()));
    }

    private String[] voices(Function<Assessment, List<Voice>> column) {
        return texts(assessment ->
                column.apply(assessment).stream().map(Rows::written).collect(Collectors.joining("\n")));
    }

    private String[] texts(Function<Assessment, String> column) {
        return assessed.values().stream().map(column).toArray(String[]::new);
    }
}
