package org.talentmoves.submission.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.account.Bearer;
import org.talentmoves.submission.Asked;
import org.talentmoves.submission.Submissions;
import org.talentmoves.submission.Things;
import org.talentmoves.timeline.api.Address;

/** Facts as they are written; {@link WritingDocument} describes the addresses, one by one. */
@Hidden
@RestController
@RequestMapping(path = Address.API, produces = APPLICATION_JSON_VALUE)
class FactWritingApi {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private final Submissions submissions;
    private final Answers answers;
    private final ContentAnswers contents;

    FactWritingApi(Submissions submissions, Answers answers, ContentAnswers contents) {
        this.submissions = submissions;
        this.answers = answers;
        this.contents = contents;
    }

    @PostMapping(
            path = {"/moves", "/offers", "/deals", "/benchmarks", "/milestones"},
            consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<String> create(@AuthenticationPrincipal Bearer bearer, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Asked asked = Bodies.asked(bearer, request, Bodies.ONE);
        return answers.once(asked, () -> submissions.create(asked, things(request), null));
    }

    @PutMapping(
            path = {"/moves/{id}", "/offers/{id}", "/deals/{id}", "/benchmarks/{id}", "/milestones/{id}"},
            consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<String> put(
            @AuthenticationPrincipal Bearer bearer, @PathVariable String id, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Asked asked = Bodies.asked(bearer, request, Bodies.ONE);
        return answers.once(asked, () -> submissions.change(asked, things(request), id, false));
    }

    @PatchMapping(
            path = {"/moves/{id}", "/offers/{id}", "/deals/{id}", "/benchmarks/{id}", "/milestones/{id}"},
            consumes = MERGE_PATCH)
    ResponseEntity<String> patch(
            @AuthenticationPrincipal Bearer bearer, @PathVariable String id, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Asked asked = Bodies.asked(bearer, request, Bodies.ONE);
        return answers.once(asked, () -> submissions.change(asked, things(request), id, true));
    }

    @GetMapping({
        "/moves/{id}/content",
        "/offers/{id}/content",
        "/deals/{id}/content",
        "/benchmarks/{id}/content",
        "/milestones/{id}/content"
    })
    ResponseEntity<String> content(@PathVariable String id, HttpServletRequest request)
            throws ServletRequestBindingException {
        Bodies.parameters(request, Set.of()).check();
        return contents.of(things(request).subject(id));
    }

    /** Of what the address speaks. */
    static Things things(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + Address.API.length() + 1);
        return Things.read(path.split("/", 2)[0]);
    }
}
