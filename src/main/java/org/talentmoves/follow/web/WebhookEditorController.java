package org.talentmoves.follow.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.account.Editor;
import org.talentmoves.follow.Webhook;
import org.talentmoves.follow.WebhookRefused;
import org.talentmoves.follow.WebhookRefused.Fault;
import org.talentmoves.follow.Webhooks;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.ParametersRefused;

/** Webhooks at the desk: made, looked at, paused, removed. */
@Controller
class WebhookEditorController {

    private static final String ADDRESS = "/desk/webhooks";
    private static final String ONE = ADDRESS + "/{id}";

    private final Webhooks webhooks;
    private final WebhookWords words;

    WebhookEditorController(Webhooks webhooks, WebhookWords words) {
        this.webhooks = webhooks;
        this.words = words;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(@AuthenticationPrincipal Editor editor, @ModelAttribute("form") WebhookForm form) {
        return page(editor, HttpStatus.OK);
    }

    /** Shows the secret on the page that answers, and nowhere again. */
    @PostMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView make(
            @AuthenticationPrincipal Editor editor, @ModelAttribute("form") WebhookForm form, BindingResult errors) {
        Webhooks.Made made = made(editor, form, errors);
        return made == null ? page(editor, HttpStatus.BAD_REQUEST) : page(editor, made);
    }

    private Webhooks.@Nullable Made made(Editor editor, WebhookForm form, BindingResult errors) {
        try {
            return webhooks.make(editor, form.address, form.filter);
        } catch (WebhookRefused refused) {
            String field = refused.fault() == Fault.FILTER ? "filter" : "address";
            errors.rejectValue(field, "webhook.refused." + Wire.of(refused.fault()), refused.reason());
        } catch (ParametersRefused refused) {
            errors.addError(new FieldError("form", "filter", form.filter, false, null, null, words.refusal(refused)));
        }
        return null;
    }

    @GetMapping(path = ONE, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        return page(editor, id);
    }

    @PostMapping(path = ONE + "/secret", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView renewSecret(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        return page(editor, webhooks.renewSecret(id, editor));
    }

    @PostMapping(ONE + "/test")
    RedirectView test(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        webhooks.test(id, editor);
        return to("/" + id);
    }

    @PostMapping(ONE + "/pause")
    RedirectView pause(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        webhooks.pause(id, editor);
        return to("/" + id);
    }

    @PostMapping(ONE + "/resumption")
    RedirectView resume(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        webhooks.resume(id, editor);
        return to("/" + id);
    }

    @PostMapping(ONE + "/removal")
    RedirectView remove(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        webhooks.remove(id, editor);
        return to("");
    }

    private static RedirectView to(String page) {
        return new RedirectView(ADDRESS + page, true, false, false);
    }

    private ModelAndView page(Editor editor, HttpStatus status) {
        return new ModelAndView("follow/webhooks", status).addObject("webhooks", webhooks.of(editor));
    }

    private ModelAndView page(Editor editor, Webhooks.Made made) {
        return page(editor, made.id()).addObject("secret", made.secret());
    }

    private ModelAndView page(Editor editor, UUID id) {
        Webhook webhook = webhooks.get(id, editor);
        return new ModelAndView("follow/webhook", "webhook", webhook)
                .addObject("timeline", words.address(webhook.filter()))
                .addObject("mine", webhook.isOf(editor))
                .addObject("deliveries", webhooks.deliveries(webhook));
    }
}
