package org.talentmoves.history.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.history.LedgerFilter;
import org.talentmoves.history.LedgerReader;
import org.talentmoves.history.News;
import org.talentmoves.history.NewsPlace;
import org.talentmoves.history.NewsReader;
import org.talentmoves.history.NewsStretch;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Changes", description = "Everything that was published, corrected, merged or retracted, in order")
@RestController
@RequestMapping(path = Address.API + "/changes", produces = APPLICATION_JSON_VALUE)
class ChangeApi {

    private final News news;
    private final NewsReader places;
    private final LedgerReader filters;
    private final ChangedViews views;
    private final LabDirectory labs;

    ChangeApi(News news, NewsReader places, LedgerReader filters, ChangedViews views, LabDirectory labs) {
        this.news = news;
        this.places = places;
        this.filters = filters;
        this.views = views;
        this.labs = labs;
    }

    @Operation(summary = "Changes in the order in which they became public, oldest first", operationId = "listChanges")
    @ListMapping
    ResponseEntity<ChangesView> list(@Known(Known.For.CHANGES) Question question) {
        LedgerFilter filter = filters.read(
                question.parameters(), labs.names().stream().map(LabRef::slug).toList());
        NewsPlace after = places.place(question.parameters());
        int limit = StretchReader.limit(question.parameters());
        question.check();
        NewsStretch read = news.read(filter.withFollowers(), after, limit);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, links(question, read))
                .body(ChangesView.of(
                        views.of(read.items()), read, question.onward(read.end().toString())));
    }

    private static String links(Question question, NewsStretch read) {
        String first = "<%s>; rel=\"first\"".formatted(question.first());
        return read.more()
                ? first
                        + ", <%s>; rel=\"next\""
                                .formatted(question.onward(read.end().toString()))
                : first;
    }

    /** The answer. */
    record ChangesView(
            List<ChangedView> items,

            @Schema(description = "The address of what follows; null where nothing does yet.") @Nullable
            String next,

            @Schema(
                    description =
                            "Where to go on later, to be given as “after”: everything that becomes public comes after it, and nothing"
                                    + " that was told before. Always there, also when nothing is new.")
            String cursor,

            @Schema(description = "The address of what comes after the cursor, with the same filter.")
            String follow) {

        static ChangesView of(List<ChangedView> items, NewsStretch read, String follow) {
            return new ChangesView(
                    items, read.more() ? follow : null, read.end().toString(), follow);
        }
    }
}
