package org.talentmoves.insight.api;

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
import org.talentmoves.insight.Accounts;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.PayDistribution;
import org.talentmoves.insight.PayDistributions;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.BoundsView;
import org.talentmoves.timeline.api.Known;
import org.talentmoves.timeline.api.Links;
import org.talentmoves.timeline.api.ListMapping;
import org.talentmoves.timeline.api.Question;

@Tag(name = "Sums")
@RestController
@RequestMapping(path = Address.API + "/packages", produces = APPLICATION_JSON_VALUE)
class PackageApi {

    private final PayDistributions distributions;
    private final AskedReader reader;
    private final Whole whole;

    PackageApi(PayDistributions distributions, AskedReader reader, Whole whole) {
        this.distributions = distributions;
        this.reader = reader;
        this.whole = whole;
    }

    @Operation(
            summary = "What was told of pay, by kind of pay and time, the most accounts first",
            operationId = "listPackages")
    @ListMapping
    ResponseEntity<PackagesView> list(@Known(Known.For.PACKAGES) Question question) {
        Accounts given = question.parameters().one("accounts", word -> Wire.read(Accounts.class, word));
        boolean counts = question.counts();
        Asked asked = reader.read(FactKind.OFFER, question);
        Accounts counted = given == null ? Accounts.ONE : given;
        Listed<PayDistribution> rows = distributions.read(asked, counted);
        Links links = Links.of(question.address().first(), rows);
        return links.with(new PackagesView(
                rows.map(row -> DistributionView.of(row, asked)).list(),
                links.next(),
                links.prev(),
                counts ? distributions.count(asked, counted) : null,
                whole.of(asked.filter()),
                AsideView.of(distributions.aside(asked, counted))));
    }

    /** The answer. */
    record PackagesView(
            @Schema(
                    description =
                            "One row for each kind of pay in each interval. A package may be in several rows; rows are never to be added.")
            List<DistributionView> items,

            @Schema(description = "The address of what follows; null at the end.") @Nullable
            String next,

            @Schema(description = "The address of what comes before; null at the beginning.") @Nullable
            String prev,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only with count=true: how many rows there are in all.")
            @Nullable
            Integer count,

            @Schema(
                    description =
                            "All offers that match, with or without pay, as the list of offers under the same filter counts them: with payMin,"
                                    + " payMax or currency, and neither payComponent nor payPeriod, those of which the account that stands for the"
                                    + " package is as asked, while accounts are counted whichever stands for it.")
            BoundsView bounds,

            @Schema(
                    description =
                            "What all rows leave aside, of the offers that match with any of their accounts, those retracted included.")
            AsideView leftAside) {}
}
