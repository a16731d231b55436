package org.talentmoves.editorial;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what is public as it is at one moment, however long the reading takes. */
@Component
public class Snapshots {

    /** Each holds a connection while it reads; some are left to everybody else. */
    private static final int AT_ONCE = 3;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final TransactionTemplate oneMoment;
    private final LastChange changes;

    Snapshots(PlatformTransactionManager transactions, LastChange changes) {
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        this.changes = changes;
    }

    /** All that the reading reads is of the state that it is told; it waits for its turn while several others read. */
    public <T> T read(Function<LastChange.State, T> reading) {
        turns.acquireUninterruptibly();
        try {
            return oneMoment.execute(status -> reading.apply(changes.state()));
        } finally {
            turns.release();
        }
    }
}
