package org.talentmoves.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.account.Editor;
import org.talentmoves.account.SignIns;
import org.talentmoves.account.TooManyAttempts;

/** The page on which people show who they are. */
@Controller
class SignInPageController {

    private static final String PAGE = "account/sign-in";

    private final SignIns signIns;
    private final Door door;

    SignInPageController(SignIns signIns, Door door) {
        this.signIns = signIns;
        this.door = door;
    }

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(
            @ModelAttribute("form") SignInForm form,
            @AuthenticationPrincipal @Nullable Editor editor,
            @RequestParam(required = false) @Nullable String left) {
        if (editor != null) {
            return new ModelAndView(Door.to(form.to));
        }
        return new ModelAndView(PAGE).addObject("left", left != null);
    }

    @PostMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        return errors.hasErrors()
                ? new ModelAndView(PAGE, HttpStatus.BAD_REQUEST)
                : letIn(form, errors, request, response);
    }

    private ModelAndView letIn(
            SignInForm form, BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
        try {
            door.letIn(signIns.signIn(form.email, form.password, request.getRemoteAddr()), request, response);
            return new ModelAndView(Door.to(form.to));
        } catch (BadCredentialsException wrong) {
            errors.reject("sign-in.wrong");
            return new ModelAndView(PAGE, HttpStatus.UNAUTHORIZED);
        } catch (TooManyAttempts refused) {
            return wait(refused, errors, response);
        }
    }

    private static ModelAndView wait(TooManyAttempts refused, BindingResult errors, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        errors.reject("sign-in.wait", new Object[] {refused.minutes()}, null);
        return new ModelAndView(PAGE, HttpStatus.TOO_MANY_REQUESTS);
    }
}
