package org.talentmoves.submission.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.account.Bearer;
import org.talentmoves.submission.Asked;
import org.talentmoves.submission.Batches;
import org.talentmoves.timeline.api.Address;

/** Many things at once. */
@Hidden
@RestController
@RequestMapping(path = Address.API + "/batch", produces = APPLICATION_JSON_VALUE)
class BatchApi {

    private final Batches batches;
    private final Answers answers;

    BatchApi(Batches batches, Answers answers) {
        this.batches = batches;
        this.answers = answers;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<?> write(
            @AuthenticationPrincipal Bearer bearer,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request)
            throws IOException {
        Asked asked = Bodies.asked(bearer, request, Bodies.MANY);
        return dryRun
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(batches.rehearse(asked))
                : answers.once(asked, () -> batches.prepare(asked));
    }
}
