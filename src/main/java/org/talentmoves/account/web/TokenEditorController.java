package org.talentmoves.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Lifetime;
import org.talentmoves.account.Scope;
import org.talentmoves.account.Secret;
import org.talentmoves.account.TokenCard;
import org.talentmoves.account.TokenId;
import org.talentmoves.account.Tokens;
import org.talentmoves.shared.TextRefused;

/** The tokens of whoever is signed in, and for administrators those of everybody. */
@Controller
class TokenEditorController {

    private static final String ADDRESS = "/desk/tokens";

    private final Tokens tokens;

    TokenEditorController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@AuthenticationPrincipal Editor editor, @ModelAttribute("form") TokenForm form) {
        return page(editor, HttpStatus.OK);
    }

    /** Shows the token on the page that answers, and nowhere again. */
    @PostMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView make(
            @AuthenticationPrincipal Editor editor,
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors) {
        Secret secret = errors.hasErrors() ? null : secret(editor, form, errors);
        return secret == null
                ? page(editor, HttpStatus.BAD_REQUEST)
                : page(editor, HttpStatus.OK).addObject("secret", secret.value());
    }

    private @Nullable Secret secret(Editor editor, TokenForm form, BindingResult errors) {
        try {
            return tokens.make(editor, form.name, requireNonNull(form.may).andLower(), requireNonNull(form.lifetime));
        } catch (TextRefused refused) {
            Refused.name(errors, refused);
            return null;
        }
    }

    @PostMapping(ADDRESS + "/{id}/revocation")
    View revoke(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        tokens.revoke(editor, new TokenId(id));
        return Door.to(ADDRESS);
    }

    @PostMapping(ADDRESS + "/{id}/grant")
    View grant(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        tokens.grant(editor, new TokenId(id));
        return Door.to(ADDRESS);
    }

    private ModelAndView page(Editor editor, HttpStatus status) {
        List<TokenCard> own = tokens.of(editor);
        return new ModelAndView("account/tokens", status)
                .addObject("scopes", scopes(editor))
                .addObject("lifetimes", List.of(Lifetime.values()))
                .addObject("needGrant", tokens.needGrant() && Scope.PUBLISH.isWithin(editor.role()))
                .addObject("open", own.stream().filter(TokenCard::isOpen).toList())
                .addObject(
                        "ended", own.stream().filter(token -> !token.isOpen()).toList())
                .addObject("others", others(editor));
    }

    private static List<Scope> scopes(Editor editor) {
        return Stream.of(Scope.values())
                .filter(scope -> scope.isWithin(editor.role()))
                .toList();
    }

    /** Those of other people that hold; nothing for whoever may not see them. */
    private List<TokenCard> others(Editor editor) {
        return editor.role().mayAdminister()
                ? tokens.all(editor).stream()
                        .filter(token -> token.isOpen() && !token.ownerId().equals(editor.accountId()))
                        .toList()
                : List.of();
    }
}
