package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Standing;

/**
 * From where a reader looks at the facts: by what had been published, and at what is sure enough.
 *
 * @param reportedBy only citations published on its last day or earlier count, and standing, headline and totals are made
 *     from those alone; null for all of them
 * @param least facts of a lesser standing are left out; null for all but those retracted
 */
public record Vantage(
        @Nullable PartialDate reportedBy, @Nullable Standing least) {

    public static final Vantage NOW = new Vantage(null, null);

    private static final String TIMELINE = """
            (select shown.fact_id, shown.kind, shown.variety, shown.calendar_position, shown.earliest, shown.latest,
                    shown.happened_position, shown.announced_position, shown.researcher_id, shown.of_person, shown.names, shown.offer_id, told.headline_id, told.headline_contested, told.pay_low, told.pay_high,
                    told.pay_currency, told.pay_contested, told.pay_incomparable, told.standing, told.disputed
             from timeline shown join timeline_then told on told.fact_id = shown.fact_id and %1$s)""";

    private static final String LABS = """
            (select shown.lab_id, shown.side, shown.direct, shown.fact_id, shown.offer_id, shown.internal, shown.of_person, shown.kind, shown.variety,
                    shown.calendar_position, shown.earliest, shown.latest, told.headline_contested, told.pay_low, told.pay_high, told.pay_currency,
                    told.pay_incomparable, told.standing, told.disputed
             from timeline_lab shown join timeline_then told on told.fact_id = shown.fact_id and %1$s)""";

    private static final String ASSESSMENTS = """
            (select told.*, cast(null as date) as decided_on, cast(null as text) as decided_by,
                    cast(null as text) as decided_because
             from assessment_then told where %1$s)""";

    private static final String THEN = "told.since <= :reportedBy and told.until > :reportedBy";

    /** Facts as they stood on the same day, however sure. */
    Vantage ofAny() {
        return new Vantage(reportedBy, null);
    }

    /** The last day whose reports count; null when all count. */
    public @Nullable LocalDate day() {
        return reportedBy == null ? null : reportedBy.latest();
    }

    /** The timeline as a statement selects from it; an alias follows. */
    String timeline() {
        return reportedBy == null ? "timeline" : TIMELINE.formatted(THEN);
    }

    /** The facts by lab, in the same way. */
    String timelineLab() {
        return reportedBy == null ? "timeline_lab" : LABS.formatted(THEN);
    }

    /** The assessments, in the same way. */
    public String assessment() {
        return reportedBy == null ? "assessment" : ASSESSMENTS.formatted(THEN);
    }

    /** Whether the fact itself may be looked at; one that was retracted keeps its page, but is not sure. */
    boolean allows(Entry entry) {
        return shows(entry.assessment());
    }

    /** The condition that a fact is sure enough, on the column with its standing. */
    public String isSureEnough(String standing) {
        return least == null
                ? standing + " <> 'RETRACTED'"
                : standing + " in "
                        + least.andSurer().stream()
                                .map(each -> "'" + each.name() + "'")
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The condition that an account of the pay may stand for it; one that was retracted does, as such, unless only sure ones do. */
    public String mayBeShown(String standing) {
        return least == null ? "true" : isSureEnough(standing);
    }

    /** Whether an account of the pay is as sure as is asked for. */
    boolean shows(Assessment account) {
        return least == null || least.andSurer().contains(account.standing());
    }

    /**
     * The condition that a source had surely been published. Where its own date is not known, it was published when the
     * piece appeared through which it was read, or earlier.
     */
    String isPublished(String publishedOn, String viaPublishedOn) {
        return isPublished("coalesce(%s, %s)".formatted(publishedOn, viaPublishedOn));
    }

    /** The same, or else that it denies and that no date is known. */
    String isPublishedOrMayDeny(String publishedOn, String viaPublishedOn, String stance) {
        return "(%s or %s = 'DENIES' and coalesce(%s, %s) is null)"
                .formatted(isPublished(publishedOn, viaPublishedOn), stance, publishedOn, viaPublishedOn);
    }

    /** The condition that a source whose own date is in the column had surely been published. */
    String isPublished(String publishedOn) {
        return reportedBy == null
                ? "true"
                : "coalesce(partial_date_latest(%s) <= :reportedBy, false)".formatted(publishedOn);
    }

    /** A note of the editors, or a role, in the column; it may tell what came later, so that none stands in what was known on a day. */
    String note(String column) {
        return reportedBy == null ? column : "cast(null as text)";
    }

    /** The condition that denials without a date are told beside an assessment; now, all denials are told alike. */
    String hasUndatedDenials(String assessment) {
        return reportedBy == null
                ? "false"
                : "coalesce(cardinality(%s.denied_undated) > 0, false)".formatted(assessment);
    }

    /** What all of these are given. */
    public Map<String, Object> parameters() {
        return reportedBy == null ? Map.of() : Map.of("reportedBy", reportedBy.latest());
    }
}
