package org.talentmoves.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.springframework.web.util.UriComponentsBuilder;
import org.talentmoves.shared.FactId;

/** What the timeline answers: {@code assertThatTimeline(timeline).asked("lab=northwind&as=joined").shows(move)}. */
public final class TimelineAssert extends AbstractAssert<TimelineAssert, Timeline> {

    /** At the end of time, so that every day is past. */
    static final FilterReader FILTERS = new FilterReader(
            Clock.fixed(Instant.parse("9999-12-31T00:00:00Z"), ZoneOffset.UTC), new NothingMerged(), new AllKnown());

    private Filter filter = Filter.NONE;
    private Stretch stretch = Stretch.first(500);

    private TimelineAssert(Timeline timeline) {
        super(timeline, TimelineAssert.class);
    }

    public static TimelineAssert assertThatTimeline(Timeline timeline) {
        return new TimelineAssert(timeline);
    }

    /** Asks as an address does. */
    public TimelineAssert asked(String query) {
        filter = filter(query);
        return describedAs("timeline?" + query);
    }

    static Filter filter(String query) {
        Map<String, List<String>> given = new HashMap<>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach(given::put);
        Parameters parameters = new Parameters(given, FilterReader.FILTER);
        List<String> labs = Stream.of("lab", "from", "to")
                .flatMap(name -> parameters.list(name, slug -> slug).stream())
                .toList();
        Filter filter = FILTERS.filter(parameters, labs);
        parameters.check();
        return filter;
    }

    TimelineAssert at(Stretch place) {
        stretch = place;
        return this;
    }

    /** Checks the facts, newest first, and that the total counts them. */
    public TimelineAssert shows(FactId... facts) {
        Entries read = actual.read(filter, stretch);
        Assertions.assertThat(read.list())
                .as(descriptionText())
                .extracting(Entry::id)
                .containsExactly(facts);
        Assertions.assertThat(actual.totals(filter, read).facts().high())
                .as("total of " + descriptionText())
                .isEqualTo(facts.length);
        return this;
    }

    /** Checks the facts of one stretch, whatever their total. */
    TimelineAssert reads(Stretch place, FactId... facts) {
        Assertions.assertThat(actual.read(filter, place).list())
                .as(descriptionText())
                .extracting(Entry::id)
                .containsExactly(facts);
        return this;
    }

    public TimelineAssert showsNothing() {
        return shows();
    }

    /** Checks the chapters in which the facts stand, such as 202506, 202500 and 0. */
    public TimelineAssert hasChapters(Integer... numbers) {
        Assertions.assertThat(actual.read(filter, stretch).list().stream()
                        .map(entry -> entry.chapter().number())
                        .distinct())
                .containsExactlyElementsOf(Arrays.asList(numbers));
        return this;
    }
}
