package org.talentmoves.submission.api;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.account.Bearer;
import org.talentmoves.account.Scope;
import org.talentmoves.account.TokenMissing;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.submission.Submissions;
import org.talentmoves.timeline.api.Address;

/** Proposals as whoever may see them at the desk sees them; nobody without a token. */
@Hidden
@RestController
@RequestMapping(path = Address.API + "/proposals/{number}", produces = APPLICATION_JSON_VALUE)
class ProposalApi {

    private final Proposals proposals;
    private final Answers answers;

    ProposalApi(Proposals proposals, Answers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<ProposalView> find(
            @Nullable @AuthenticationPrincipal Bearer bearer, @PathVariable String number, HttpServletRequest request)
            throws ServletRequestBindingException {
        if (bearer == null) {
            throw new TokenMissing();
        }
        bearer.must(Scope.PROPOSE);
        Bodies.parameters(request, Set.of()).check();
        return shown(bearer, number);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<ProposalView> withdraw(
            @AuthenticationPrincipal Bearer bearer, @PathVariable String number, HttpServletRequest request)
            throws ServletRequestBindingException {
        bearer.must(Scope.PROPOSE);
        Bodies.parameters(request, Set.of()).check();
        proposals.withdraw(id(number), Submissions.hand(bearer));
        return shown(bearer, number);
    }

    private ResponseEntity<ProposalView> shown(Bearer bearer, String number) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(answers.view(proposals.get(id(number), Submissions.hand(bearer))));
    }

    private static ProposalId id(String number) {
        return ProposalId.read(number);
    }
}
