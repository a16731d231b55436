package org.talentmoves.merging.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;
import org.talentmoves.editorial.Signature;

/** The editor of the present request. */
@Component
class EditorSignedIn implements SignedIn {

    @Override
    public Signature signature() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof Editor editor)) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        editor.must(Role::mayPropose);
        return new Signature(editor.accountId().value(), editor.name());
    }
}
