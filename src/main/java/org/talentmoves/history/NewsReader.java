package org.talentmoves.history;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;
import org.talentmoves.timeline.NotAParameter;
import org.talentmoves.timeline.Parameters;

/** Reads from which place on changes are asked for: {@code since} a moment, or {@code after} the cursor of an answer. */
@Component
public class NewsReader {

    /** A moment as in RFC 3339, with a year of four digits and at most nine of a second. */
    private static final String MOMENT =
            "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?.*";

    private final News news;

    NewsReader(News news) {
        this.news = news;
    }

    /** Reads the place; the beginning where nothing is given. */
    public NewsPlace place(Parameters parameters) {
        NewsPlace after = parameters.one("after", this::after);
        OffsetDateTime since = parameters.one("since", NewsReader::moment);
        if (after != null && since != null) {
            parameters.contradicts("since", "Give “since” or “after”, not both; the cursor knows where it is.");
        }
        return after != null ? after : since != null ? news.since(since) : NewsPlace.BEGINNING;
    }

    private NewsPlace after(String written) {
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
