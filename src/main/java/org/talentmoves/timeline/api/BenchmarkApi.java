package org.talentmoves.timeline.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.context.BenchmarkNotFound;
import org.talentmoves.context.MarketPay;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.timeline.Story;

@Tag(name = "Benchmarks", description = "What the market pays")
@RestController
@RequestMapping(path = Address.API + "/benchmarks", produces = APPLICATION_JSON_VALUE)
class BenchmarkApi {

    private final Facts facts;

    BenchmarkApi(Facts facts) {
        this.facts = facts;
    }

    @Operation(summary = "Benchmarks, newest first", operationId = "listBenchmarks")
    @ListMapping
    ResponseEntity<Listing<BenchmarkView>> list(@Known(Known.For.BENCHMARKS) Question question) {
        return facts.list(FactKind.BENCHMARK, BenchmarkView.class, question);
    }

    @Operation(summary = "One benchmark with its citations", operationId = "getBenchmark")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {BenchmarkView.class, EarlierView.class})))
    @GetMapping("/{id}")
    FactAnswer find(
            @Parameter(description = "The id of the fact", example = "b001") @PathVariable String id,
            @Known(Known.For.FACT) Question question) {
        return facts.find(id, FactKind.BENCHMARK, question).orElseThrow(() -> new BenchmarkNotFound(id));
    }

    /** What the market pays. */
    record BenchmarkView(
            @JsonUnwrapped FactHead head,
            String label,
            @Nullable String labelZh,
            @Schema(description = "Of whom it speaks.") String population,

            AmountView amount,

            @Schema(
                    description =
                            "Figures that some sources give instead, the lowest first; never averaged, never added.")
            List<OtherFigureView> otherFigures,

            PayPeriod period,

            @Schema(description = "The change since an earlier date; null when none is reported.") @Nullable
            ChangeView change,

            @Nullable String note)
            implements FactView {

        static BenchmarkView of(FactHead head, Story.Measured measured, List<OtherFigureView> others) {
            return new BenchmarkView(
                    head,
                    measured.label().label(),
                    measured.label().labelZh(),
                    measured.pay().population(),
                    AmountView.of(measured.pay().amount()),
                    others,
                    measured.pay().period(),
                    ChangeView.of(measured.pay()),
                    measured.note());
        }
    }

    /** A change in per cent, with the date since when. */
    record ChangeView(BigDecimal percent, DateView since) {

        static @Nullable ChangeView of(MarketPay pay) {
            BigDecimal percent = Plain.number(pay.changePercent());
            DateView since = DateView.of(pay.changeSince());
            return percent == null || since == null ? null : new ChangeView(percent, since);
        }
    }
}
