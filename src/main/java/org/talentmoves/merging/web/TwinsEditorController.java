package org.talentmoves.merging.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.NotTwo;
import org.talentmoves.merging.Twin;
import org.talentmoves.merging.Twins;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.TextRefused;

/** What may be one, for an editor to merge or to tell apart. */
@Controller
class TwinsEditorController {

    private final Twins twins;
    private final SignedIn signedIn;

    TwinsEditorController(Twins twins, SignedIn signedIn) {
        this.twins = twins;
        this.signedIn = signedIn;
    }

    @GetMapping(path = "/desk/twins", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView twins() {
        signedIn.signature();
        Map<Mergeable, List<Twin>> suggested = new EnumMap<>(Mergeable.class);
        for (Mergeable kind : Mergeable.values()) {
            suggested.put(kind, twins.suggested(kind));
        }
        return new ModelAndView("merging/twins", "suggested", suggested).addObject("apart", twins.toldApart());
    }

    /** Tells them apart; or shows all again with what was typed when that is no reason. */
    @PostMapping(path = "/desk/twins/apart", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView tellApart(
            @RequestParam String kind,
            @RequestParam String one,
            @RequestParam String other,
            @RequestParam String reason) {
        String line = Text.joined(reason);
        try {
            return twins.tellApart(Mergeable.read(kind), one, other, signedIn.signature(), line)
                            || isTold(one, other, line)
                    ? new ModelAndView("redirect:/desk/twins")
                    : kept(reason, HttpStatus.CONFLICT);
        } catch (NoSuchSubject | NotTwo gone) {
            return kept(reason, HttpStatus.CONFLICT);
        } catch (TextRefused unfit) {
            ModelAndView page =
                    twins().addObject("refused", new RefusedReason(Mergeable.read(kind), one, other, reason));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("kept", reason.isBlank() ? null : RefusedReason.shown(reason));
        }
    }

    /** Whether the form was sent twice. */
    private boolean isTold(String one, String other, String reason) {
        return twins.toldApart().stream()
                .filter(told -> told.reason().equals(reason.strip()))
                .anyMatch(
                        told -> List.of(told.one().slug(), told.other().slug()).containsAll(List.of(one, other)));
    }

    /** All of them with what was typed of two that are not to be told apart any more: they are, or were merged away. */
    private ModelAndView kept(String reason, HttpStatus status) {
        ModelAndView page =
                twins().addObject("kept", RefusedReason.shown(reason)).addObject("changed", true);
        page.setStatus(status);
        return page;
    }

    @PostMapping("/desk/twins/lift")
    String lift(@RequestParam String kind, @RequestParam String one, @RequestParam String other) {
        twins.liftApart(Mergeable.read(kind), one, other, signedIn.signature());
        return "redirect:/desk/twins";
    }
}
