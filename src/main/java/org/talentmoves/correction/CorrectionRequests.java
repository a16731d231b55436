package org.talentmoves.correction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;

/** All that readers say is wrong. */
@Service
@Transactional(readOnly = true)
public class CorrectionRequests {

    /** How many of a list are shown. */
    public static final int MOST = 200;

    private static final int MOST_FROM_ONE_ADDRESS = 5;
    private static final int MOST_ALTOGETHER = 200;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final CorrectionRequestRepository requests;
    private final Origins origins;
    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionRequests(CorrectionRequestRepository requests, Origins origins, JdbcClient jdbc, Clock clock) {
        this.requests = requests;
        this.origins = origins;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a request; refuses with {@link TooManyRequests} the sixth from one network address within an hour, and when
     * two hundred came altogether.
     */
    @Transactional
    public RequestId ask(Subject subject, Complaint complaint, String address) {
        Instant now = clock.instant();
        String origin = origins.of(address, now);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('org.talentmoves.correction', 0))")
                .query(row -> {});
        forget(now);
        if (count(origin, now) >= MOST_FROM_ONE_ADDRESS || count("", now) >= MOST_ALTOGETHER) {
            throw new TooManyRequests();
        }
        long number = jdbc.sql("select nextval('correction_request_number')")
                .query(Long.class)
                .single();
        return requests.save(new CorrectionRequest(new RequestId(number), subject, complaint, origin, now))
                .id();
    }

    private int count(String origin, Instant now) {
        return jdbc.sql("""
                        select count(*) from correction_request
                        where asked_at > :since and origin is not null and (:origin = '' or origin = :origin)""")
                .param("origin", origin)
                .param("since", OffsetDateTime.ofInstant(now.minus(WITHIN), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void forget(Instant now) {
        jdbc.sql("update correction_request set origin = null where origin is not null and asked_at < :before")
                .param("before", OffsetDateTime.ofInstant(now.minus(Duration.ofDays(1)), ZoneOffset.UTC))
                .update();
    }

    /** Returns the request, or refuses with {@link RequestNotFound}. */
    public CorrectionRequest get(RequestId id) {
        return requests.findById(id).orElseThrow(() -> new RequestNotFound(id.toString()));
    }

    /** Those that wait, longest first. */
    public List<CorrectionRequest> waiting() {
        return requests.findByStateOrderByAskedAt(RequestState.OPEN, Limit.of(MOST));
    }

    public long numberWaiting() {
        return requests.countByState(RequestState.OPEN);
    }

    /** Those that were answered, latest first. */
    public List<CorrectionRequest> answered() {
        return requests.findByStateNotOrderByDecidedAtDesc(RequestState.OPEN, Limit.of(MOST));
    }

    /** Answers a request in public, showing of it what the editor leaves; refuses with {@link RequestAlreadyAnswered} when somebody else was first. */
    @Transactional
    public void answer(RequestId id, RequestState outcome, String shown, String words, Signature editor) {
        requests.findLockedById(id)
                .orElseThrow(() -> new RequestNotFound(id.toString()))
                .answer(outcome, shown, words, editor, clock.instant());
    }
}
