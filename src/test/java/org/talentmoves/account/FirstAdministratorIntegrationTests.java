package org.talentmoves.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

@EmptySite
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorIntegrationTests {

    private static final String EMAIL = "ada@example.org";

    private final MockEnvironment embedded = new MockEnvironment();
    private final MockEnvironment given =
            new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/site");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    @Test
    void isWhoeverIsSetAtTheStart(CapturedOutput log) {
        start(EMAIL, DeskStaff.PASSWORD, given);
        Editor first = signIns.signIn(EMAIL, DeskStaff.PASSWORD, "127.0.0.1");
        assertThat(first.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(first.mustChangePassword()).isFalse();
        assertThat(log.getAll()).contains(EMAIL).doesNotContain(DeskStaff.PASSWORD);
    }

    @Test
    void hasARandomPasswordOnTheEmbeddedDatabaseAndMustChangeIt(CapturedOutput log) {
        start(null, null, embedded);
        Matcher told = Pattern.compile("as admin@localhost with the password (\\S{20}) ")
                .matcher(log.getAll());
        assertThat(told.find()).isTrue();
        Editor first = signIns.signIn("admin@localhost", told.group(1), "127.0.0.1");
        assertThat(first.mustChangePassword()).isTrue();
        start(null, null, embedded);
        assertThat(told.find()).as("told once").isFalse();
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void isNobodyOnAGivenDatabaseWithoutBeingSet(CapturedOutput log) {
        start(null, null, given);
        assertThat(accounts.all()).isEmpty();
        assertThat(log.getAll()).contains("TALENTMOVES_ADMIN_EMAIL");
    }

    @Test
    void isNobodyForACommand() {
        first(EMAIL, DeskStaff.PASSWORD, embedded, "import").start();
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void isOneThoughSeveralNodesStartAtOnce() {
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 3)
                .mapToObj(node -> CompletableFuture.runAsync(() -> start(node + EMAIL, DeskStaff.PASSWORD, given)))
                .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void hasNoWeakPassword() {
        assertThatExceptionOfType(AdministratorUnfit.class)
                .isThrownBy(() -> start(EMAIL, "admin", given))
                .withMessageContaining("at least 12 characters");
        assertThat(accounts.all()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AdministratorSettings(EMAIL, ""));
    }

    private void start(@Nullable String email, @Nullable String password, MockEnvironment environment) {
        first(email, password, environment).start();
    }

    private FirstAdministrator first(
            @Nullable String email, @Nullable String password, MockEnvironment environment, String... command) {
        return new FirstAdministrator(
                accounts,
                new AdministratorSettings(email, password),
                environment,
                new DefaultApplicationArguments(command));
    }
}
