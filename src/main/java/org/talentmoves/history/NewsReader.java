package org.talentmoves.history;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;
import org.talentmoves.timeline.NotAParameter;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.StretchReader;

/**
 * Reads which changes are asked for: those {@code since} a moment, or {@code after} the cursor of an answer, or the last ones
 * {@code before} a place.
 */
@Component
public class NewsReader {

    /** A moment as in RFC 3339, with a year of four digits and at most nine of a second. */
    private static final String MOMENT =
            "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?.*";

    private final News news;

    NewsReader(News news) {
        this.news = news;
    }

    /** Reads the stretch; from the beginning where no place is given. */
    public NewsSought read(Parameters parameters) {
        int limit = StretchReader.limit(parameters);
        NewsPlace after = parameters.one("after", this::told);
        NewsPlace before = parameters.one("before", this::told);
        OffsetDateTime since = parameters.one("since", NewsReader::moment);
        oneOnly(parameters, after, before, since);
        if (before != null) {
            return NewsSought.before(before, limit);
        }
        return after != null
                ? NewsSought.after(after, limit)
                : NewsSought.from(since == null ? NewsPlace.BEGINNING : news.since(since), limit);
    }

    private static void oneOnly(
            Parameters parameters,
            @Nullable NewsPlace after,
            @Nullable NewsPlace before,
            @Nullable OffsetDateTime since) {
        if (after != null && since != null) {
            parameters.contradicts("since", "Give “since” or “after”, not both; the cursor knows where it is.");
        }
        if (before != null && (after != null || since != null)) {
            parameters.contradicts("before", "Give “before” without “since” and “after”.");
        }
    }

    private NewsPlace told(String written) {
        NewsPlace place = NewsPlace.read(written);
        if (place.number() > news.end().number()) {
            throw new NotAParameter("There are not so many changes here; the cursor is of another site, or of a copy of"
                    + " this one that was restored. Begin anew with “since”.");
        }
        return place;
    }

    /** A moment, or the first one of a year, a month or a day in UTC. */
    static OffsetDateTime moment(String written) {
        try {
            return written.matches(MOMENT)
                    ? OffsetDateTime.parse(written)
                    : date(written).earliest().atStartOfDay().atOffset(ZoneOffset.UTC);
        } catch (Invalid | DateTimeException e) {
            throw new NotAParameter(
                    "“%s” is no moment: write a date such as 2026-11-26, or a time such as 2026-11-26T08:00:00Z."
                            .formatted(Text.shown(written)));
        }
    }

    private static PartialDate date(String written) {
        if (written.endsWith("~")) {
            throw new NotAParameter("“%s” is about a date.".formatted(Text.shown(written)));
        }
        return PartialDate.of(written);
    }
}
