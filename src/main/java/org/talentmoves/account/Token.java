package org.talentmoves.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Uuids;

/** By which a program says for whom it asks, and what it may do in their name. */
@Entity
public class Token {

    private static final int LONGEST_LABEL = 100;

    @EmbeddedId
    private TokenId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private AccountId owner;

    private String label;
    private String beginning;

    @Column(name = "token_hash")
    private String tokenHash;

    private String scopes;
    private Instant madeAt;
    private Instant expiresAt;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate lastUsedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "granted_by_id"))
    private @Nullable AccountId grantedBy;

    private @Nullable Instant grantedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revoked_by_id"))
    private @Nullable AccountId revokedBy;

    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Token() {}

    Token(AccountId owner, String label, Secret secret, Set<Scope> scopes, Instant madeAt, Duration lasts) {
        this.id = new TokenId(Uuids.next());
        this.owner = owner;
        this.label = Text.line("The name of the token", label, LONGEST_LABEL);
        this.beginning = secret.beginning();
        this.tokenHash = secret.hash();
        this.scopes = Scope.words(scopes);
        this.madeAt = madeAt;
        this.expiresAt = madeAt.plus(lasts);
    }

    public TokenId id() {
        return id;
    }

    public AccountId owner() {
        return owner;
    }

    /** What its owner calls it, such as “spreadsheet of the newsroom”. */
    public String label() {
        return label;
    }

    /** What was asked for; {@link Granting} tells what of it counts. */
    public Set<Scope> scopes() {
        return Scope.of(scopes);
    }

    public Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }

    boolean isGranted() {
        return grantedBy != null;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void isGranted(AccountId by, Instant at) {
        if (by.equals(owner)) {
            throw new OwnToken();
        }
        grantedBy = by;
        grantedAt = at;
    }

    void isRevoked(AccountId by, Instant at) {
        revokedBy = by;
        revokedAt = at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token && id.equals(token.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
