package org.talentmoves.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.browser.PageAssert.assertThatPage;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.TalentMoves;
import org.talentmoves.database.TestDatabase;

/** The desk, which its first administrator enters; passkeys are bound to the port, so it has one of its own. */
@SpringBootTest(
        classes = TalentMoves.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "server.port=18181",
            "talentmoves.starter=false",
            "talentmoves.admin.email=ada@example.org",
            "talentmoves.admin.password=a quiet heron in the reeds"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(Browsing.class)
class DeskTests {

    private static final List<String> PAGES = List.of(
            "/desk",
            "/desk/new/move",
            "/desk/new/memo",
            "/desk/new/offer",
            "/desk/new/researcher",
            "/desk/new/source",
            "/desk/twins",
            "/desk/mergings",
            "/desk/requests",
            "/desk/account",
            "/desk/account/password",
            "/desk/people",
            "/desk/people/invitations",
            "/desk/people/01980000-0000-7000-8000-000000000000");

    /** A device that knows whoever uses it, and always says yes. */
    private static final JsonObject DEVICE = JsonParser.parseString("""
                    {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                     "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject();

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("", "/zh")
                        .flatMap(language ->
                                Stream.of(Look.NARROW, Look.WIDE).map(look -> Arguments.of(language + page, look))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void isOpenToEverybody(String address, Look look, Reader reader) {
        signsIn(reader.through(look));
        Inspection inspection = new Inspection(reader.opens(address).page());

        SoftAssertions.assertSoftly(all -> {
            all.assertThat(inspection.barriers()).as("by day").isEmpty();
            all.assertThat(inspection.misfits()).as("size").isEmpty();
            reader.atNight();
            all.assertThat(inspection.barriersOfColour()).as("by night").isEmpty();
            all.assertThat(reader.complaints()).as("complaints").isEmpty();
        });
    }

    @Test
    void holdsWhatIsLong(Reader reader) {
        signsIn(reader.through(Look.NARROW));
        Page page = reader.opens("/desk/new/move")
                .types("n2.source", "https://courier.example/" + "abcdefgh".repeat(30))
                .page();
        reader.waitsFor(() -> page.locator("button[value='enter n2 source']").isVisible());
        assertThat(new Inspection(page).misfits()).as("while one types").isEmpty();
        page.waitForNavigation(
                () -> page.locator("button[value='enter n2 source']").click());
        assertThat(new Inspection(page).misfits()).as("as new").isEmpty();
        reader.opens("/desk/people/invitations")
                .types("email", "m" + "ira".repeat(18) + "@" + "abcdefgh".repeat(6) + ".example");
        page.locator("main form.form button").click();
        reader.opens("/desk/people");
        assertThat(new Inspection(page).misfits()).as("invited").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void leadsBackToWhereOneWanted(Look look, Reader reader) {
        reader.through(look).opens("/zh/desk/people");
        assertThatPage(reader).isHeaded("登录").isIn("zh-Hans");

        reader.types("email", "ada@example.org").types("password", "a quiet heron in the reeds");
        reader.presses("登录");

        assertThatPage(reader).isAt("/zh/desk/people").isHeaded("成员").hasNoComplaint();
        reader.presses("退出");
        assertThatPage(reader).isAt("/zh/sign-in", "left");
    }

    @Test
    void isEnteredWithAPasskey(Reader reader) {
        signsIn(reader.through(Look.WIDE));
        Page page = reader.opens("/desk/account").page();
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        device.send("WebAuthn.addVirtualAuthenticator", DEVICE);
        reader.button("Add a passkey").click();
        reader.waitsFor(() -> page.getByText("This device").isVisible());
        assertThat(page.getByText("This device").isVisible()).isTrue();

        reader.presses("Sign out");
        reader.opens("/sign-in?to=/desk/people").presses("Sign in with a passkey");

        page.waitForURL("**/desk/people");
        assertThatPage(reader).isAt("/desk/people").hasNoComplaint();
    }

    private static void signsIn(Reader reader) {
        reader.opens("/sign-in")
                .types("email", "ada@example.org")
                .types("password", "a quiet heron in the reeds")
                .presses("Sign in");
    }
}
