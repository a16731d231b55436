package org.talentmoves.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Uuids;

/** Somebody who works at the desk, or did: what is removed is the way in, while the name stays under what was signed. */
@Entity
public class Account {

    private static final int LONGEST_NAME = 100;

    @EmbeddedId
    private AccountId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private @Nullable EmailAddress email;

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private boolean mustChangePassword;
    private Instant joinedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(EmailAddress email, String name, Role role, String passwordHash, Instant joinedAt) {
        this.id = new AccountId(Uuids.next());
        this.email = email;
        this.name = Text.line("The name", name, LONGEST_NAME);
        this.role = role;
        this.passwordHash = passwordHash;
        this.joinedAt = joinedAt;
    }

    public AccountId id() {
        return id;
    }

    /** By which they sign in; forgotten when the account is removed. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    /** As it is signed under what they do. */
    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Whether the password was made by the program, and has been read by others in its log. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void isNamed(String newName) {
        name = Text.line("The name", newName, LONGEST_NAME);
    }

    void takesRole(Role newRole) {
        role = newRole;
    }

    void choosesPassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
    }

    void mustChooseAnotherPassword() {
        mustChangePassword = true;
    }

    void isRemoved(Instant at) {
        removedAt = at;
        email = null;
        passwordHash = null;
        mustChangePassword = false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
