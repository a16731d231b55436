package org.talentmoves.account;

import java.security.Principal;
import java.util.Set;

/**
 * In whose name a program asks, as the account and the token are at the moment of the request: {@code
 * @AuthenticationPrincipal Bearer bearer} in a controller of the API. It is never null where something is written, since
 * nothing is written without a token.
 *
 * @param label what the owner calls the token
 * @param editor whose token it is; another role holds at once
 * @param scopes those that count now
 */
public record Bearer(TokenId tokenId, String label, Editor editor, Set<Scope> scopes) implements Principal {

    /** Refuses with {@link ScopeMissing} what the token may not do. */
    public void must(Scope scope) {
        if (!scopes.contains(scope)) {
            throw new ScopeMissing(scope);
        }
    }

    /** The id of the token. */
    @Override
    public String getName() {
        return tokenId.toString();
    }
}
