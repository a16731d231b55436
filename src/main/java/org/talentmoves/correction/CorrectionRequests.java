package org.talentmoves.correction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private static final Duration UNTIL_SPAM_IS_FORGOTTEN = Duration.ofDays(30);

    private static final Instant FAR_OFF = Instant.parse("9999-12-31T00:00:00Z");

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
     * two hundred came altogether of which nobody said that they are none.
     */
    @Transactional
    public RequestId ask(Subject subject, Complaint complaint, String address) {
        Instant now = clock.instant();
        String origin = origins.of(address, now);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('org.talentmoves.correction', 0))")
                .query(row -> {});
        forget(now);
        mustNotBeFlooded(origin, now);
        long number = jdbc.sql("select nextval('correction_request_number')")
                .query(Long.class)
                .single();
        return requests.save(new CorrectionRequest(new RequestId(number), subject, complaint, origin, now))
                .id();
    }

    private void mustNotBeFlooded(String origin, Instant now) {
        if (count("origin = :origin", origin, now) >= MOST_FROM_ONE_ADDRESS) {
            throw TooManyRequests.fromOneAddress();
        }
        if (count("state <> 'SPAM'", origin, now) >= MOST_ALTOGETHER) {
            throw TooManyRequests.altogether();
        }
    }

    private int count(String which, String origin, Instant now) {
        return jdbc.sql("select count(*) from correction_request where asked_at > :since and origin is not null and "
                        + which)
                .param("origin", origin)
                .param("since", utc(now.minus(WITHIN)))
                .query(Integer.class)
                .single();
    }

    private void forget(Instant now) {
        jdbc.sql("update correction_request set origin = null where origin is not null and asked_at < :before")
                .param("before", utc(now.minus(Duration.ofDays(1))))
                .update();
        jdbc.sql("""
                        update correction_request set contact = null
                        where state = 'SPAM' and contact is not null and decided_at < :before""").param("before", utc(now.minus(UNTIL_SPAM_IS_FORGOTTEN))).update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
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

    /** Those that were answered, latest first, at most {@code limit} after one of them; none after what was not answered. */
    public List<CorrectionRequest> answered(@Nullable RequestId after, int limit) {
        if (after == null) {
            return answered(FAR_OFF, Long.MAX_VALUE, limit);
        }
        return requests.findById(after)
                .filter(CorrectionRequest::isAnswered)
                .flatMap(CorrectionRequest::decidedAt)
                .map(at -> answered(at, after.value(), limit))
                .orElse(List.of());
    }

    private List<CorrectionRequest> answered(Instant before, long number, int limit) {
        return requests.findDecidedBefore(
                List.of(RequestState.ACCEPTED, RequestState.DECLINED), before, number, Limit.of(limit));
    }

    /** Those that were set aside, latest first; for editors only. */
    public List<CorrectionRequest> setAside() {
        return requests.findByStateInOrderByDecidedAtDesc(List.of(RequestState.SPAM), Limit.of(MOST));
    }

    /** Answers a request in public; refuses with {@link RequestAlreadyAnswered} when somebody else was first. */
    @Transactional
    public void answer(RequestId id, RequestState outcome, Answer answer, Signature editor) {
        locked(id).answer(outcome, answer, editor, clock.instant());
    }

    /** Changes a public answer that was {@code seen} in that version, and writes down who did and when. */
    @Transactional
    public void amend(RequestId id, int seen, Answer answer, Signature editor) {
        locked(id).amend(answer, seen);
        jdbc.sql("insert into correction_request_amendment values (:id, :at, :name, :account)")
                .param("id", id.value())
                .param("at", utc(clock.instant()))
                .param("name", editor.name())
                .param("account", editor.account())
                .update();
    }

    /** Who changed the public answer and when, first to last. */
    public List<Amendment> amendments(RequestId id) {
        return jdbc.sql("""
                        select amender, amended_at from correction_request_amendment
                        where request_id = :id order by amended_at""")
                .param("id", id.value())
                .query((row, number) -> new Amendment(
                        row.getString("amender"), row.getTimestamp("amended_at").toInstant()))
                .list();
    }

    /** Sets those aside that still wait. */
    @Transactional
    public void setAside(List<RequestId> ids, Signature editor) {
        ids.stream()
                .sorted(Comparator.comparing(RequestId::value))
                .map(this::locked)
                .filter(CorrectionRequest::isOpen)
                .forEach(request -> request.putAside(editor, clock.instant()));
    }

    /** Lets those wait again that were set aside. */
    @Transactional
    public void bringBack(List<RequestId> ids) {
        ids.stream()
                .sorted(Comparator.comparing(RequestId::value))
                .map(this::locked)
                .forEach(CorrectionRequest::bringBack);
    }

    private CorrectionRequest locked(RequestId id) {
        return requests.findLockedById(id).orElseThrow(() -> new RequestNotFound(id.toString()));
    }
}
