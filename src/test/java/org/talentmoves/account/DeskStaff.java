package org.talentmoves.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.talentmoves.shared.Uuids;

/**
 * Somebody in every role, entered when asked for: {@code site.get().uri("/desk").with(staff.as(Role.REVIEWER))}. The e-mail
 * address is that of the role, such as {@code reviewer@example.org}, the name “Reviewer”.
 */
@TestComponent
public class DeskStaff {

    public static final String PASSWORD = "a quiet heron in the reeds";

    private static final String HASH =
            String.valueOf(PasswordHashing.passwordEncoder().encode(PASSWORD));

    /** Any; what a form sends is masked anew for each page, here with nothing. */
    private static final String TOKEN = "3f0c2a51-2e0a-4c55-9d0e-1c9a3f6f7a10";

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskStaff(Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sends a request as a form of the desk does, with its token in the cookie and in a field. */
    public static RequestPostProcessor form() {
        return request -> {
            Stream<Cookie> others = request.getCookies() == null ? Stream.of() : Stream.of(request.getCookies());
            request.setCookies(Stream.concat(others, Stream.of(new Cookie("desk_form", TOKEN)))
                    .toArray(Cookie[]::new));
            byte[] masked = Arrays.copyOf(new byte[0], 2 * TOKEN.length());
            System.arraycopy(TOKEN.getBytes(StandardCharsets.UTF_8), 0, masked, TOKEN.length(), TOKEN.length());
            request.addParameter("_csrf", Base64.getUrlEncoder().encodeToString(masked));
            return request;
        };
    }

    /** Whoever has that role, in the request that this is given to. */
    public RequestPostProcessor as(Role role) {
        return user(editor(role));
    }

    public Editor editor(Role role) {
        return accounts.find(address(role)).map(Editor::of).orElseGet(() -> enter(role));
    }

    public static EmailAddress address(Role role) {
        return new EmailAddress(role + "@example.org");
    }

    private Editor enter(Role role) {
        String small = role.name().toLowerCase(Locale.ROOT);
        AccountId id = new AccountId(Uuids.next());
        jdbc.sql("insert into account values (?, 0, ?, ?, ?, ?, false, ?, null)")
                .params(
                        id.value(),
                        address(role).value(),
                        small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1),
                        role.name(),
                        HASH,
                        Timestamp.from(clock.instant()))
                .update();
        return accounts.editor(id).orElseThrow();
    }

    /** Signs in on the page to sign in, as in a browser of its own; returns the cookie of the session. */
    public Cookie signIn(MockMvcTester site, Role role) {
        editor(role);
        Cookie session = site.post()
                .uri("/sign-in")
                .with(form())
                .param("email", address(role).value())
                .param("password", PASSWORD)
                .exchange()
                .getResponse()
                .getCookie("desk");
        assertThat(session).as("session of a " + role).isNotNull();
        return session;
    }
}
