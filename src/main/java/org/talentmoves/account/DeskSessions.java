package org.talentmoves.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of those who are signed in, on whatever node; without its row a session is over at once. */
@Component
class DeskSessions {

    private final JdbcClient jdbc;

    DeskSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void end(AccountId account) {
        endAllBut("", account);
    }

    /** Ends all but the one with that id. */
    void endAllBut(String session, AccountId account) {
        jdbc.sql("delete from desk_session where principal_name = ? and session_id <> ?")
                .params(account.toString(), session)
                .update();
    }
}
