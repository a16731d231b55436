package org.talentmoves.correction.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.account.Editor;
import org.talentmoves.correction.CorrectionRequests;
import org.talentmoves.correction.RequestId;
import org.talentmoves.editorial.Signature;

/** Sets aside what readers sent that is no request, one or several at once; and lets it wait again. */
@Controller
class SpamEditorController {

    private final CorrectionRequests requests;

    SpamEditorController(CorrectionRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/desk/requests/aside")
    RedirectView setAside(
            @AuthenticationPrincipal Editor editor,
            @RequestParam(name = "request", defaultValue = "") List<Long> numbers) {
        requests.setAside(ids(numbers), new Signature(editor.accountId().value(), editor.name()));
        return new RedirectView("/desk/requests", true, false, false);
    }

    @PostMapping("/desk/requests/back")
    RedirectView bringBack(@RequestParam(name = "request", defaultValue = "") List<Long> numbers) {
        requests.bringBack(ids(numbers));
        return new RedirectView("/desk/requests", true, false, false);
    }

    private static List<RequestId> ids(List<Long> numbers) {
        return numbers.stream().map(RequestId::new).toList();
    }
}
