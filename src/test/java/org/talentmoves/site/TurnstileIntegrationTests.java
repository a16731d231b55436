package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Lifetime;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;
import org.talentmoves.account.Tokens;

/** How often programs are let in. */
@EmptySite
@TestPropertySource(properties = {"talentmoves.limits.address=3", "talentmoves.limits.token=5"})
@Import(TurnstileIntegrationTests.Time.class)
class TurnstileIntegrationTests {

    private static final AtomicLong NOW = new AtomicLong();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        Ticker stoppedTime() {
            return NOW::get;
        }
    }

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Tokens tokens;

    @BeforeEach
    void waitAMinute() {
        newsroom.clear();
        NOW.addAndGet(Duration.ofMinutes(1).toNanos());
    }

    private MvcTestResult ask(String address, String... headers) {
        return askFrom("192.0.2.7", address, headers);
    }

    private MvcTestResult askFrom(String network, String address, String... headers) {
        var request = site.get().uri(address).with(raw -> {
            raw.setRemoteAddr(network);
            return raw;
        });
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private void useUp() {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("/api/v1/moves")).hasStatusOk();
        }
    }

    private String token() {
        return "Bearer "
                + tokens.make(staff.editor(Role.EDITOR), "weekend", Set.of(Scope.READ), Lifetime.WEEK)
                        .value();
    }

    private static String header(MvcTestResult answer, String name) {
        return String.valueOf(answer.getResponse().getHeader(name));
    }

    @Test
    void tellsWhatIsLeftWithEveryAnswer() {
        MvcTestResult first = ask("/api/v1/moves");
        assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"address\";q=3;w=60");
        assertThat(header(first, "RateLimit")).isEqualTo("\"address\";r=2;t=20");
        assertThat(header(ask("/api/v1/nothing"), "RateLimit")).startsWith("\"address\";r=1;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/moves", "/api/v1/nothing"})
    void refusesOneTooManyWithAProblem(String address) {
        useUp();
        MvcTestResult refused = ask(address);
        assertThat(refused).hasStatus(429).hasContentType("application/problem+json");
        assertThat(refused).bodyText().contains("/problems/asked-too-often", "\"status\":429");
        assertThat(header(refused, "Retry-After")).isEqualTo("20");
        assertThat(header(refused, "RateLimit")).startsWith("\"address\";r=0;");
        assertThat(header(refused, "Cache-Control")).contains("no-store");
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEqualTo("*");
        NOW.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(ask("/api/v1/moves")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/zh/feed.json", "/data/", "/data/labs.csv"})
    void countsFeedsAndFilesAsWell(String address) {
        useUp();
        assertThat(ask(address)).hasStatus(429);
        assertThat(ask("/")).hasStatusOk();
    }

    @Test
    void letsMoreInWithATokenWhereverItIsUsed() {
        String token = token();
        useUp();
        for (int i = 0; i < 5; i++) {
            MvcTestResult answer = askFrom("192.0.2." + i, "/api/v1/moves", "Authorization", token);
            assertThat(answer).hasStatusOk();
            assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"token\";q=5;w=60");
        }
        assertThat(ask("/api/v1/moves", "Authorization", token)).hasStatus(429);
        assertThat(ask("/api/v1/moves", "Authorization", token())).hasStatusOk();
    }

    @Test
    void countsGuessedTokensAsAskedWithout() {
        for (int i = 0; i < 3; i++) {
            MvcTestResult answer = ask("/api/v1/moves", "Authorization", "Bearer tm_" + i);
            assertThat(answer).hasStatus(401);
            assertThat(header(answer, "RateLimit")).startsWith("\"address\";r=" + (2 - i));
        }
        assertThat(ask("/api/v1/moves", "Authorization", "Bearer tm_x")).hasStatus(429);
        assertThat(ask("/api/v1/moves")).hasStatus(429);
    }

    @Test
    void takesAllOfANetworkForOne() {
        for (String address : new String[] {"2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:3::"}) {
            assertThat(askFrom(address, "/api/v1/moves")).hasStatusOk();
        }
        assertThat(askFrom("2001:db8:1:2::4", "/api/v1/moves")).hasStatus(429);
        assertThat(askFrom("2001:db8:1:3::4", "/api/v1/moves")).hasStatusOk();
    }

    @Test
    void isNotPassedWithAnAddressThatIsClaimed() {
        useUp();
        assertThat(ask("/api/v1/moves", "X-Forwarded-For", "192.0.2.99")).hasStatus(429);
        assertThat(ask("/api/v1/moves", "Forwarded", "for=192.0.2.99")).hasStatus(429);
    }
}
