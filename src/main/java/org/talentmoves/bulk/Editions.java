package org.talentmoves.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** The files to take away. They are made when somebody asks for them and something was made public since. */
@Service
public class Editions {

    private static final Logger log = LoggerFactory.getLogger(Editions.class);

    private final Moments moments;
    private final Binding binding;
    private final Workplace workplace;
    private final Clock clock;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Edition latest;
    private volatile Instant retry = Instant.MIN;

    Editions(Moments moments, Binding binding, Workplace workplace, Clock clock) {
        this.moments = moments;
        this.binding = binding;
        this.workplace = workplace;
        this.clock = clock;
    }

    /**
     * The latest edition. Whoever asks first after something was made public makes it, and others have the one before
     * meanwhile; so have all when it cannot be made. Refuses with {@link EditionUnavailable} when there is none.
     */
    public Edition latest() {
        Edition there = latest;
        if (there != null && moments.isLatest(there.mark())) {
            return there;
        }
        if (there == null) {
            making.lock();
        } else if (!making.tryLock()) {
            return there;
        }
        try {
            return made();
        } finally {
            making.unlock();
        }
    }

    private Edition made() {
        Edition before = latest;
        if (before != null && moments.isLatest(before.mark())) {
            return before;
        }
        Edition made = clock.instant().isBefore(retry) ? null : tried();
        if (made != null) {
            return replaced(before, made);
        }
        if (before == null) {
            throw new EditionUnavailable();
        }
        return before;
    }

    private Edition replaced(@Nullable Edition before, Edition made) {
        latest = made;
        keepOnly(before, made);
        return made;
    }

    private @Nullable Edition tried() {
        try {
            return workplace.place(binding.bind(workplace.unfinished()));
        } catch (IOException
                | UncheckedIOException
                | DataAccessException
                | TransactionException
                | LinkageError failure) {
            log.error("The files to take away could not be made", failure);
            retry = clock.instant().plusSeconds(EditionUnavailable.RETRY_AFTER);
            keepOnly(latest);
            return null;
        }
    }

    private void keepOnly(@Nullable Edition... editions) {
        List<Path> kept = Stream.of(editions)
                .filter(edition -> edition != null)
                .map(Edition::folder)
                .toList();
        try {
            workplace.keepOnly(kept);
        } catch (IOException failure) {
            log.warn("Old files could not be removed: {}", failure.getMessage());
        }
    }
}
