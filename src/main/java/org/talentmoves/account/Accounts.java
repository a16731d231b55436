package org.talentmoves.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, also those that are removed. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    /** Any number, as long as nobody else waits for it. */
    private static final long FIRST_ACCOUNT = 0x7A1E_0020L;

    private final AccountRepository accounts;
    private final DeskSessions sessions;
    private final Passkeys passkeys;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            DeskSessions sessions,
            Passkeys passkeys,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns an account that is not removed, or refuses with {@link AccountNotFound}. */
    public Account get(AccountId id) {
        return accounts.findById(id).filter(account -> !account.isRemoved()).orElseThrow(() -> new AccountNotFound(id));
    }

    /** Who signs what they do with that account; also of one that is removed. */
    public Optional<String> nameOf(AccountId id) {
        return accounts.findById(id).map(Account::name);
    }

    /** The account as it is now; empty when it is removed. */
    public Optional<Editor> editor(AccountId id) {
        return accounts.findById(id).filter(account -> !account.isRemoved()).map(Editor::of);
    }

    public List<Account> all() {
        return accounts.findAllByOrderByName();
    }

    boolean isEmpty() {
        return accounts.count() == 0;
    }

    Optional<Account> find(EmailAddress email) {
        return accounts.findByEmail(email);
    }

    /** Enters the first account, whichever of several nodes comes first; returns false when there is one already. */
    @Transactional
    boolean enterFirst(EmailAddress email, Password password, boolean mustChange) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(FIRST_ACCOUNT)
                .query((row, number) -> number)
                .single();
        if (accounts.count() > 0) {
            return false;
        }
        Account first = new Account(email, "Administrator", Role.ADMINISTRATOR, hash(password), now());
        if (mustChange) {
            first.mustChooseAnotherPassword();
        }
        accounts.save(first);
        return true;
    }

    @Transactional
    Account enter(EmailAddress email, String name, Role role, Password password) {
        mustBeFree(email);
        return accounts.save(new Account(email, name, role, hash(password), now()));
    }

    void mustBeFree(EmailAddress email) {
        if (accounts.existsByEmail(email)) {
            throw new AccountAlreadyThere(email);
        }
    }

    @Transactional
    public void rename(AccountId id, String name) {
        get(id).isNamed(name);
    }

    /** Gives somebody another role, at once also where they are signed in. */
    @Transactional
    public void changeRole(Editor by, AccountId id, Role role) {
        by.must(Role::mayAdminister);
        Account account = get(id);
        if (!role.mayAdminister()) {
            mustNotBeTheLastAdministrator(account);
        }
        account.takesRole(role);
    }

    /** Takes the way in, and ends all sessions at once; the name stays under what was signed. */
    @Transactional
    public void remove(Editor by, AccountId id) {
        by.must(Role::mayAdminister);
        Account account = get(id);
        mustNotBeTheLastAdministrator(account);
        account.isRemoved(now());
        passkeys.removeAll(id);
        sessions.end(id);
    }

    private void mustNotBeTheLastAdministrator(Account account) {
        List<Account> administrators = accounts.findByRoleAndRemovedAtIsNull(Role.ADMINISTRATOR);
        if (administrators.equals(List.of(account))) {
            throw new NoAdministratorLeft(account.name());
        }
    }

    /** Ends all sessions of an account but the one with that id. */
    @Transactional
    public void choosePassword(AccountId id, String password, String session) {
        Account account = get(id);
        EmailAddress email = account.email().orElseThrow(() -> new AccountNotFound(id));
        String hash = account.passwordHash().orElseThrow(() -> new AccountNotFound(id));
        if (encoder.matches(password, hash)) {
            throw new PasswordRefused(PasswordRefused.Fault.NOT_ANOTHER);
        }
        account.choosesPassword(hash(Password.of(password, email, account.name())));
        sessions.endAllBut(session, id);
    }

    /** Ends all sessions of an account, also the one in which that is asked. */
    @Transactional
    public void signOutEverywhere(AccountId id) {
        sessions.end(id);
    }

    private String hash(Password password) {
        return String.valueOf(encoder.encode(password.value()));
    }

    private Instant now() {
        return clock.instant();
    }
}
