package org.talentmoves.account;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the account is at the moment of the request: {@code @AuthenticationPrincipal Editor editor} in a
 * controller of the desk.
 */
public record Editor(AccountId accountId, String name, Role role, boolean mustChangePassword) implements UserDetails {

    static Editor of(Account account) {
        return new Editor(account.id(), account.name(), account.role(), account.mustChangePassword());
    }

    /** Refuses, as in {@code editor.must(Role::mayDecide)}, what the role does not allow. */
    public void must(Predicate<Role> right) {
        if (!right.test(role)) {
            throw new AccessDeniedException("The role of a " + role + " does not allow that");
        }
    }

    /** Its role and those that it includes, as {@code hasRole("REVIEWER")} asks for them. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(role.andLower().stream()
                .map(included -> new SimpleGrantedAuthority("ROLE_" + included))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    /** The id of the account, under which its sessions stand. */
    @Override
    public String getUsername() {
        return accountId.toString();
    }
}
