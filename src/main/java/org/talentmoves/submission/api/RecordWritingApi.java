package org.talentmoves.submission.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.talentmoves.submission.api.FactWritingApi.things;

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
import org.talentmoves.timeline.api.Address;

/** Labs, people and sources as they are written; {@link WritingDocument} describes the addresses, one by one. */
@Hidden
@RestController
@RequestMapping(path = Address.API, produces = APPLICATION_JSON_VALUE)
class RecordWritingApi {

    private final Submissions submissions;
    private final Answers answers;
    private final ContentAnswers contents;

    RecordWritingApi(Submissions submissions, Answers answers, ContentAnswers contents) {
        this.submissions = submissions;
        this.answers = answers;
        this.contents = contents;
    }

    @PostMapping(
            path = {"/labs", "/researchers", "/sources"},
            consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<String> create(@AuthenticationPrincipal Bearer bearer, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Asked asked = Bodies.asked(bearer, request, Bodies.ONE);
        return answers.once(asked, () -> submissions.create(asked, things(request), null));
    }

    /** Changes what is there; with {@code If-None-Match: *} enters it under that slug. */
    @PutMapping(
            path = {"/labs/{slug}", "/researchers/{slug}", "/sources/{slug}"},
            consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<String> put(
            @AuthenticationPrincipal Bearer bearer, @PathVariable String slug, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Asked asked = Bodies.asked(bearer, request, Bodies.ONE);
        return answers.once(
                asked,
                () -> asked.creates()
                        ? submissions.create(asked, things(request), slug)
                        : submissions.change(asked, things(request), slug, false));
    }

    @PatchMapping(
            path = {"/labs/{slug}", "/researchers/{slug}", "/sources/{slug}"},
            consumes = FactWritingApi.MERGE_PATCH)
    ResponseEntity<String> patch(
            @AuthenticationPrincipal Bearer bearer, @PathVariable String slug, HttpServletRequest request)
            throws IOException, ServletRequestBindingException {
        Asked asked = Bodies.asked(bearer, request, Bodies.ONE);
        return answers.once(asked, () -> submissions.change(asked, things(request), slug, true));
    }

    @GetMapping({"/labs/{slug}/content", "/researchers/{slug}/content", "/sources/{slug}/content"})
    ResponseEntity<String> content(@PathVariable String slug, HttpServletRequest request)
            throws ServletRequestBindingException {
        Bodies.parameters(request, Set.of()).check();
        return contents.of(things(request).subject(slug));
    }
}
