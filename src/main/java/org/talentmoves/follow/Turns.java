package org.talentmoves.follow;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.follow.Webhook.Cause;
import org.talentmoves.timeline.ParametersRefused;

/**
 * Sends to one webhook after the other, of each the changes in their order. Nothing is locked while a message is on its way;
 * when the process is killed meanwhile, it is sent again under the same id.
 */
@Component
class Turns {

    private final Leases leases;
    private final Outbox outbox;
    private final DeliveryLog log;
    private final Sender sender;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Turns(Leases leases, Outbox outbox, DeliveryLog log, Sender sender, TransactionTemplate transaction, Clock clock) {
        this.leases = leases;
        this.outbox = outbox;
        this.log = log;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends the next message of some webhook; returns whether there was anything to do. */
    boolean take() {
        Optional<Lease> leased = leases.next();
        leased.ifPresent(lease -> {
            next(lease).filter(log::isDue).ifPresent(delivery -> send(lease, delivery));
            leases.release(lease);
        });
        return leased.isPresent();
    }

    /** What waits; else what has become public is made into messages first. */
    private Optional<Delivery> next(Lease lease) {
        Optional<Delivery> waiting = log.next(lease.webhook());
        if (waiting.isPresent()) {
            return waiting;
        }
        try {
            outbox.collect(lease);
        } catch (ParametersRefused e) {
            leases.disable(lease.webhook(), Cause.FILTER_OUTDATED);
        }
        return log.next(lease.webhook());
    }

    private void send(Lease lease, Delivery delivery) {
        long time = clock.instant().getEpochSecond();
        String signature = Signing.signature(lease.secret(), delivery.message(), time, delivery.body());
        Sender.Answer answer = sender.send(lease.address(), delivery.message(), time, signature, delivery.body());
        transaction.executeWithoutResult(status -> {
            if (leases.holds(lease)) {
                note(lease, delivery, answer);
            }
        });
    }

    private void note(Lease lease, Delivery delivery, Sender.Answer answer) {
        Optional<Duration> wait = Waits.after(delivery.attempts() + 1);
        if (answer.isGood()) {
            log.tried(delivery, Delivery.State.DELIVERED, answer, Duration.ZERO);
        } else if (delivery.isTest()) {
            log.tried(delivery, Delivery.State.FAILED, answer, Duration.ZERO);
        } else {
            log.tried(delivery, Delivery.State.PENDING, answer, wait.orElse(Duration.ZERO));
            if (answer.isGone() || wait.isEmpty()) {
                leases.disable(lease.webhook(), answer.isGone() ? Cause.GONE : Cause.UNREACHED);
            }
        }
    }
}
