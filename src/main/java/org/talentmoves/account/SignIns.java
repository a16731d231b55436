package org.talentmoves.account;

import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Tells by a password who somebody is, as often as that may be tried. */
@Service
public class SignIns {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;

    /** Takes as long to refuse as the hash of an account. */
    private final String nobody;

    SignIns(Accounts accounts, SignInAttempts attempts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
        this.nobody = String.valueOf(encoder.encode("nobody has this password"));
    }

    /**
     * Refuses with {@link TooManyAttempts}, or with {@link BadCredentialsException}, which does not tell whether there is
     * such an account.
     */
    public Editor signIn(String email, String password, String address) {
        String typed = EmailAddress.find(email).map(EmailAddress::value).orElse(email);
        attempts.begin(typed, address);
        Optional<Account> account = EmailAddress.find(email).flatMap(accounts::find);
        String hash = account.flatMap(Account::passwordHash).orElse(nobody);
        boolean isRight = encoder.matches(password, hash);
        if (account.isEmpty() || !isRight) {
            throw new BadCredentialsException("No account has this e-mail address and this password");
        }
        attempts.succeed(typed);
        return Editor.of(account.get());
    }

    /** Makes sure that whoever is signed in still knows the present password. */
    public void confirm(AccountId id, String password, String address) {
        Account account = accounts.get(id);
        String email = account.email().map(EmailAddress::value).orElseThrow(() -> new AccountNotFound(id));
        attempts.begin(email, address);
        if (!encoder.matches(password, account.passwordHash().orElse(nobody))) {
            throw new PasswordRefused(PasswordRefused.Fault.NOT_THE_PRESENT_ONE);
        }
        attempts.succeed(email);
    }
}
