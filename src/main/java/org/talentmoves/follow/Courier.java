package org.talentmoves.follow;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks again and again for what is to be sent, from when the site is open; a message that is on its way when the site stops
 * is waited for.
 */
@Component
class Courier implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    /** How many messages are on their way at once, so that one who answers slowly keeps few from being told. */
    private static final int AT_ONCE = 4;

    /** In seconds; longer than a message may last, and shorter than the whole stopping. */
    private static final int STOPPING = 18;

    private final Turns turns;
    private final Leases leases;
    private final DeliveryLog deliveries;
    private final WebhookSettings settings;
    private @Nullable ScheduledExecutorService rounds;
    private volatile boolean stopping;

    Courier(Turns turns, Leases leases, DeliveryLog deliveries, WebhookSettings settings) {
        this.turns = turns;
        this.leases = leases;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /** Not with the context, since a command is done before the site is ready. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (settings.enabled()) {
            start();
        }
    }

    @Override
    public synchronized void start() {
        if (rounds == null) {
            stopping = false;
            rounds = Executors.newScheduledThreadPool(AT_ONCE, work -> new Thread(work, "webhooks"));
            long every = settings.every().toMillis();
            for (int i = 0; i < AT_ONCE; i++) {
                rounds.scheduleWithFixedDelay(() -> untroubled(this::round), every, every, TimeUnit.MILLISECONDS);
            }
            rounds.scheduleWithFixedDelay(() -> untroubled(this::tidy), 1, 60, TimeUnit.SECONDS);
        }
    }

    /** Sends everything whose time has come. */
    void round() {
        boolean more = true;
        while (more && !stopping) {
            more = turns.take();
        }
    }

    void tidy() {
        leases.disableOrphans();
        deliveries.forget(settings.kept());
    }

    private static void untroubled(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            log.warn("webhooks are looked at again later", e);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = rounds;
        stopping = true;
        rounds = null;
        if (running != null) {
            running.shutdown();
            try {
                if (!running.awaitTermination(STOPPING, TimeUnit.SECONDS)) {
                    running.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
