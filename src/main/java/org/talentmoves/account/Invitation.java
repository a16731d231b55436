package org.talentmoves.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Uuids;

/** Leave to make an account for an e-mail address, with a role; a link lets in once, within seven days. */
@Entity
public class Invitation {

    private static final Duration LASTS = Duration.ofDays(7);

    @EmbeddedId
    private InvitationId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private EmailAddress email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "token_hash")
    private String tokenHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by_id"))
    private AccountId invitedBy;

    private Instant invitedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(EmailAddress email, Role role, String token, AccountId invitedBy, Instant invitedAt) {
        this.id = new InvitationId(Uuids.next());
        this.email = email;
        this.role = role;
        this.tokenHash = Hash.of(token);
        this.invitedBy = invitedBy;
        this.invitedAt = invitedAt;
        this.expiresAt = invitedAt.plus(LASTS);
    }

    public InvitationId id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public AccountId invitedBy() {
        return invitedBy;
    }

    /** From when on its link lets nobody in any more. */
    public Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Invitation invitation && id.equals(invitation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
