package org.talentmoves.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys with which people sign in instead of with their password. */
@Service
@Transactional(readOnly = true)
public class Passkeys {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;

    Passkeys(JdbcClient jdbc, AccountRepository accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** The owner of a passkey, by the id that the browser keeps. */
    public Editor owner(Bytes owner) {
        AccountId id = PasskeyOwners.accountId(owner);
        return accounts.findById(id)
                .filter(account -> !account.isRemoved())
                .map(Editor::of)
                .orElseThrow(() -> new AccountNotFound(id));
    }

    public List<Passkey> of(AccountId account) {
        return jdbc.sql("""
                        select credential_id as id, label as name, created, last_used
                        from user_credentials where account_id = ? order by created""")
                .param(account.value())
                .query((row, number) -> new Passkey(
                        row.getString("id"),
                        row.getString("name"),
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("last_used") == null
                                ? null
                                : row.getTimestamp("last_used").toInstant()))
                .list();
    }

    /** Forgets a passkey, if it is of that account. */
    @Transactional
    public void remove(AccountId account, String id) {
        jdbc.sql("delete from user_credentials where account_id = ? and credential_id = ?")
                .params(account.value(), id)
                .update();
    }

    @Transactional
    void removeAll(AccountId account) {
        jdbc.sql("delete from user_credentials where account_id = ?")
                .param(account.value())
                .update();
    }

    /**
     * A passkey as its owner knows it.
     *
     * @param name what the owner calls it, such as “telephone”
     */
    public record Passkey(
            String id, String name, Instant added, @Nullable Instant lastUsed) {}
}
