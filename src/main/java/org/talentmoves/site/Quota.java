package org.talentmoves.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * So many requests in a minute for each of those who ask. What was used comes back evenly, so that nobody has to wait for a
 * whole minute. It is kept in memory, of a bounded number of askers; whoever has not asked for a minute has all again anyway.
 */
final class Quota {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int ASKERS = 100_000;

    private final String name;
    private final int most;
    private final TimeMeter time;
    private final Cache<Object, Bucket> buckets;

    /** The ticker measures time that passes, whatever becomes of the clock on the wall. */
    Quota(String name, int most, Ticker ticker) {
        this.name = name;
        this.most = most;
        this.time = new Elapsed(ticker);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ASKERS)
                .expireAfterAccess(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Counts one request of somebody. */
    Taken take(Object asker) {
        return new Taken(name, most, buckets.get(asker, first -> full()).tryConsumeAndReturnRemaining(1));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    /** What became of a request, and what is left; as in draft-ietf-httpapi-ratelimit-headers-09. */
    record Taken(String name, int most, ConsumptionProbe probe) {

        boolean isAllowed() {
            return probe.isConsumed();
        }

        /** In seconds, until one more request is allowed. */
        long secondsToWait() {
            return seconds(probe.getNanosToWaitForRefill());
        }

        /** The value of {@code RateLimit-Policy}. */
        String policy() {
            return "\"%s\";q=%d;w=%d".formatted(name, most, WINDOW.toSeconds());
        }

        /** The value of {@code RateLimit}: how many are left, and the seconds until all are there again. */
        String left() {
            return "\"%s\";r=%d;t=%d"
                    .formatted(name, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
        }

        private static long seconds(long nanos) {
            return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
        }
    }

    private record Elapsed(Ticker ticker) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
