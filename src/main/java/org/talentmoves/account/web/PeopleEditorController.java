package org.talentmoves.account.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.talentmoves.account.Account;
import org.talentmoves.account.AccountId;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Invitations;
import org.talentmoves.account.Role;

/** Who works at the desk, with which role. */
@Controller
class PeopleEditorController {

    private final Accounts accounts;
    private final Invitations invitations;

    PeopleEditorController(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @GetMapping(path = "/desk/people", produces = MediaType.TEXT_HTML_VALUE)
    String people(Model model) {
        List<Account> all = accounts.all();
        model.addAttribute(
                "people", all.stream().filter(person -> !person.isRemoved()).toList());
        model.addAttribute("removed", all.stream().filter(Account::isRemoved).toList());
        model.addAttribute("invitations", invitations.open());
        return "account/people";
    }

    @GetMapping(path = "/desk/people/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String person(@PathVariable UUID id, Model model) {
        Account person = accounts.get(new AccountId(id));
        model.addAttribute("person", person);
        model.addAttribute("form", RoleForm.of(person.role()));
        return "account/person";
    }

    @PostMapping("/desk/people/{id}")
    View changeRole(@AuthenticationPrincipal Editor editor, @PathVariable UUID id, @RequestParam Role role) {
        accounts.changeRole(editor, new AccountId(id), role);
        return Door.to("/desk/people");
    }

    @PostMapping("/desk/people/{id}/removal")
    View remove(@AuthenticationPrincipal Editor editor, @PathVariable UUID id) {
        accounts.remove(editor, new AccountId(id));
        return Door.to("/desk/people");
    }
}
