package org.talentmoves.history.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.history.LedgerFilter;
import org.talentmoves.history.LedgerReader;
import org.talentmoves.history.News;
import org.talentmoves.history.NewsReader;
import org.talentmoves.history.NewsSought;
import org.talentmoves.history.NewsStretch;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Links;
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
        NewsSought sought = places.read(question.parameters());
        boolean counts = question.counts();
        question.check();
        LedgerFilter all = filter.withFollowers();
        NewsStretch read = news.read(all, sought);
        String follow = question.address().onward(read.end().toString());
        String prev = read.earlier() ? question.address().back(read.start().toString()) : null;
        Links links = new Links(question.address().first(), read.more() ? follow : null, prev);
        Integer count = counts ? news.count(all, sought) : null;
        return links.with(new ChangesView(
                views.of(read.items()), links.next(), prev, read.end().toString(), follow, count));
    }

    /** The answer. */
    record ChangesView(
            List<ChangedView> items,

            @Schema(description = "The address of what follows; null where nothing does yet.") @Nullable
            String next,

            @Schema(description = "The address of what comes before; null at the beginning, and with since.") @Nullable
            String prev,

            @Schema(
                    description =
                            "Where to go on later, to be given as “after”: everything that becomes public comes after it, and nothing"
                                    + " that was told before. Always there, also when nothing is new.")
            String cursor,

            @Schema(description = "The address of what comes after the cursor, with the same filter.")
            String follow,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description =
                            "Only with count=true: how many changes there are in all, with since or after from there on, with before up to there.")
            @Nullable
            Integer count) {}
}
