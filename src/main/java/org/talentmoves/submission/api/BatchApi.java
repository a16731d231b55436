package org.talentmoves.submission.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.account.Bearer;
import org.talentmoves.submission.Asked;
import org.talentmoves.submission.Batches;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.Question;

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
    ResponseEntity<?> write(@AuthenticationPrincipal Bearer bearer, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Parameters parameters = Bodies.parameters(request, Set.of("dryRun"));
        Boolean rehearses = parameters.one("dryRun", Question::truth);
        parameters.check();
        Asked asked = Bodies.read(bearer, request, Bodies.MANY);
        return Boolean.TRUE.equals(rehearses)
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(batches.rehearse(asked))
                : answers.once(asked, () -> batches.prepare(asked));
    }
}
