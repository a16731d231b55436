package org.talentmoves.site;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.account.Bearer;
import org.talentmoves.account.Scope;

/** An address of the API under which programs write, and tell in whose name. */
@RestController
public class WritingProgram {

    @GetMapping("/api/v1/written")
    String read(@AuthenticationPrincipal Bearer bearer) {
        return bearer == null ? "nobody" : bearer.editor().name();
    }

    @PostMapping("/api/v1/written")
    String propose(@AuthenticationPrincipal Bearer bearer) {
        bearer.must(Scope.PROPOSE);
        return bearer.editor().name();
    }

    @PostMapping("/api/v1/published")
    String publish(@AuthenticationPrincipal Bearer bearer) {
        bearer.must(Scope.PUBLISH);
        return bearer.editor().name();
    }
}
