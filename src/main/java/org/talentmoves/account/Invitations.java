package org.talentmoves.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations that nobody has accepted yet. */
@Service
@Transactional(readOnly = true)
public class Invitations {

    private static final int TOKEN_BYTES = 32;

    private final InvitationRepository invitations;
    private final Accounts accounts;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Invitations(InvitationRepository invitations, Accounts accounts, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those whose link still lets somebody in. */
    public List<Invitation> open() {
        return invitations.findByExpiresAtAfterOrderByExpiresAt(clock.instant());
    }

    /** Returns the invitation to which a link leads, or refuses with {@link InvitationNotFound}. */
    public Invitation get(String token) {
        return invitations
                .findByTokenHash(Hash.of(token))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .orElseThrow(InvitationNotFound::new);
    }

    /** Returns the token of the link, which is told this once; an earlier invitation of the same address is void. */
    @Transactional
    public String invite(Editor by, EmailAddress email, Role role) {
        by.must(Role::mayAdminister);
        accounts.mustBeFree(email);
        invitations.deleteFor(email);
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        invitations.save(new Invitation(email, role, token, by.accountId(), clock.instant()));
        return token;
    }

    /** Makes the account; the link lets in nobody else. */
    @Transactional
    public Editor accept(String token, String name, String password) {
        Invitation invitation = get(token);
        Password chosen = Password.of(password, invitation.email(), name);
        if (invitations.delete(invitation.id()) == 0) {
            throw new InvitationNotFound();
        }
        return Editor.of(accounts.enter(invitation.email(), name, invitation.role(), chosen));
    }

    @Transactional
    public void revoke(Editor by, InvitationId id) {
        by.must(Role::mayAdminister);
        invitations.delete(id);
    }
}
