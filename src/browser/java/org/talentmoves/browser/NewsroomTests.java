package org.talentmoves.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.TalentMoves;
import org.talentmoves.database.TestDatabase;

/** Two editors, each in a browser of their own: what one enters the other publishes. Each test goes on where the last ended. */
@SpringBootTest(
        classes = TalentMoves.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "server.port=18182",
            "talentmoves.starter=false",
            "talentmoves.admin.email=ada@example.org",
            "talentmoves.admin.password=a quiet heron in the reeds"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(Browsing.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewsroomTests {

    private static final String SITE = "http://localhost:18182";
    private static final String PASSWORD = "a quiet heron in the reeds";

    private static boolean invited;

    private Page ada;
    private Page ben;

    @BeforeEach
    void twoEditors(Reader reader) {
        Browser browser = reader.through(Look.WIDE).page().context().browser();
        ada = browser.newContext().newPage();
        ben = browser.newContext().newPage();
        signsIn(ada, "ada@example.org");
        if (invited) {
            signsIn(ben, "ben@example.org");
        } else {
            invites();
            invited = true;
        }
    }

    private static void signsIn(Page page, String email) {
        page.navigate(SITE + "/sign-in");
        fill(page, "email", email);
        fill(page, "password", PASSWORD);
        press(page, "Sign in");
    }

    private void invites() {
        ada.navigate(SITE + "/desk/people/invitations");
        fill(ada, "email", "ben@example.org");
        ada.locator("[name=role]").selectOption("REVIEWER");
        ada.locator("main form.form button").click();
        String link = ada.locator(".one-click").first().textContent();
        ben.navigate(SITE + link.replaceFirst("^https?://[^/]+", ""));
        fill(ben, "name", "Ben Okafor");
        fill(ben, "password", PASSWORD);
        ben.locator("main form button").click();
        assertThat(ben).hasURL(SITE + "/desk");
    }

    @Test
    @Order(1)
    void enterAMoveWithItsPackageAndTwoSourcesAndPublishIt() {
        ada.navigate(SITE + "/desk/new/move");
        entersAsNew("n1", "researcher", "Mira Okafor");
        entersAsNew("n1", "from_lab", "Halcyon");
        ada.locator("[name='n4.kind']").selectOption("lab");
        entersAsNew("n1", "to_lab", "Northwind");
        ada.locator("[name='n5.kind']").selectOption("lab");
        fill(ada, "n1.announced_on", "30 June 2025");
        assertThat(ada.locator("#f-n1-announced_on-about")).containsText("30 June 2025");
        press(ada, "Add pay");
        fill(ada, "n7.pay", "up to $100m over four years");
        ada.locator("[name='n7.component']").selectOption("total");
        assertThat(ada.locator("#f-n7-pay-about")).containsText("at most US$100,000,000");
        press(ada, "Add a source");
        cites("n2", "n9", "https://courier.example/okafor", "The Courier");
        cites("n8", "n10", "https://gazette.example/okafor", "The Gazette");
        assertThat(ada.locator("#outlook")).containsText("Mira Okafor left Halcyon for Northwind");
        assertThat(ada.locator("#outlook")).containsText("corroborated");
        fill(ada, "reason", "Two papers report it today.");
        press(ada, "Submit for review");
        assertThat(ada.locator("main")).containsText("Yours; somebody else decides on it.");

        publishes(ben, "Mira Okafor");

        ben.navigate(SITE + "/");
        assertThat(ben.locator("main")).containsText("Mira Okafor");
        assertThat(ben.locator("main")).containsText("up to US$100m");
    }

    private void cites(String citation, String source, String address, String publisher) {
        entersAsNew(citation, "source", address);
        fill(ada, source + ".publisher", publisher);
        ada.locator("[name='" + source + ".kind']").selectOption("news_original");
        fill(ada, source + ".published_on", "1 July 2025");
        ada.locator("[name='" + citation + ".stance']").selectOption("supports");
        ada.locator("[name='" + citation + ".basis']").selectOption("unnamed_people");
        fill(ada, citation + ".says", "People familiar with the matter say so.");
    }

    private void entersAsNew(String part, String field, String name) {
        fill(ada, part + "." + field, name);
        Locator button = ada.locator("button[value='enter " + part + " " + field + "']");
        button.waitFor();
        ada.waitForNavigation(button::click);
    }

    @Test
    @Order(2)
    void areToldThatItIsHereAlready() {
        ada.navigate(SITE + "/desk/new/move");
        fill(ada, "n1.researcher", "mira okafor");
        fill(ada, "n1.to_lab", "northwind");
        Locator twins = ada.locator("#n1-twins");
        assertThat(twins).containsText("the same person or group joined the same lab");
        assertThat(twins).containsText("m001");
        ada.waitForNavigation(() -> twins.getByText("This is it").click());
        assertThat(ada.locator("h1")).hasText("Change a move");
        assertThat(ada.locator("[name='n1.announced_on']")).hasValue("30 June 2025");
    }

    @Test
    @Order(3)
    void correctItAndCompareTheVersions() {
        changes(ada, "announced_on", "2 July 2025", "corrected", "It was in July.");
        publishes(ben, "Mira Okafor");
        ben.navigate(SITE + "/moves/m001/history?from=1&to=2");
        assertThat(ben.locator("main")).containsText("30 June 2025");
        assertThat(ben.locator("main")).containsText("2 July 2025");
        ben.navigate(SITE + "/corrections");
        assertThat(ben.locator("main")).containsText("It was in July.");
        ben.navigate(SITE + "/moves/m001?version=1");
        assertThat(ben.locator("main")).containsText("30 June 2025");
    }

    @Test
    @Order(4)
    void bringAnEarlierVersionBack() {
        ada.navigate(SITE + "/moves/m001/history");
        ada.waitForNavigation(() -> ada.getByText("Bring back version 1").click());
        fill(ada, "reason", "It was June after all.");
        press(ada, "Submit for review");
        publishes(ben, "Mira Okafor");
        ben.navigate(SITE + "/moves/m001");
        assertThat(ben.locator("h1 ~ *, main").first()).containsText("30 June 2025");
    }

    @Test
    @Order(5)
    void loseNothingWhenTwoWindowsSaveOneDraft() {
        ada.navigate(SITE + "/desk/new/milestone");
        fill(ada, "n1.text", "Northwind opens a second office.");
        press(ada, "Save the draft");
        Page second = ada.context().newPage();
        second.navigate(ada.url());
        fill(ada, "n1.speaker", "The first window");
        press(ada, "Save the draft");
        fill(second, "n1.speaker", "The second window");
        second.waitForNavigation(() -> second.getByText("Save the draft").last().click());
        assertThat(second.locator(".refusal").first()).containsText("The first window");
        assertThat(second.locator("[name='n1.speaker']")).hasValue("The second window");
        press(second, "Save mine in place of theirs");
        assertThat(second.locator("[name='n1.speaker']")).hasValue("The second window");
    }

    @Test
    @Order(6)
    void chooseFieldByFieldWhenTheFactMovedOn() {
        changes(ada, "role", "chief scientist", "completed", "Her post.");
        String first = ada.url();
        changes(ben, "announced_on", "3 July 2025", "corrected", "The paper of the 3rd.");
        String second = ben.url();
        decides(ben, first);
        ada.navigate(second);
        ada.waitForNavigation(
                () -> ada.getByText("Compare the three texts and choose").click());
        press(ada, "Bring it up to date");
        decides(ada, second);
        ada.navigate(SITE + "/moves/m001");
        assertThat(ada.locator("main")).containsText("chief scientist");
        assertThat(ada.locator("main")).containsText("3 July 2025");
    }

    @Test
    @Order(7)
    void mergeTwoPeopleAndPartThemAgain() {
        ada.navigate(SITE + "/desk/new/researcher");
        fill(ada, "n1.name", "Mira Okafor-Lund");
        fill(ada, "reason", "Named in a memo.");
        press(ada, "Submit for review");
        decides(ben, ada.url());

        ada.navigate(SITE + "/desk/merge?kind=researcher&keep=mira-okafor&other=mira-okafor-lund");
        fill(ada, "reason", "She married.");
        press(ada, "Propose");
        publishes(ben, "Mira Okafor-Lund → Mira Okafor");
        ben.navigate(SITE + "/researchers/mira-okafor-lund");
        assertThat(ben.url()).isEqualTo(SITE + "/researchers/mira-okafor");

        ada.navigate(SITE + "/desk/mergings");
        ada.waitForNavigation(
                () -> ada.getByText("Mira Okafor-Lund → Mira Okafor").first().click());
        fill(ada, "reason", "They are two.");
        press(ada, "Propose to undo it");
        publishes(ben, "Mira Okafor-Lund → Mira Okafor");
        ben.navigate(SITE + "/researchers/mira-okafor-lund");
        assertThat(ben.locator("h1")).containsText("Mira Okafor-Lund");
    }

    @Test
    @Order(8)
    void areAskedBeforeTheyLeaveWhatTheyTyped() {
        ada.navigate(SITE + "/desk/new/move");
        Locator role = ada.locator("[name='n1.role']");
        role.fill("chief scientist");
        role.press("Enter");
        assertThat(ada).hasURL(SITE + "/desk/new/move");
        List<String> asked = new ArrayList<>();
        ada.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        ada.locator("header a").first().click();
        ada.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(role).hasValue("chief scientist");
    }

    private static void changes(Page page, String field, String typed, String act, String reason) {
        page.navigate(SITE + "/desk/change?subject=m001");
        fill(page, "n1." + field, typed);
        page.locator("[name=act][value=" + act.toUpperCase(Locale.ROOT) + "]").check();
        fill(page, "reason", reason);
        press(page, "Submit for review");
        assertThat(page.locator("main")).containsText("Yours; somebody else decides on it.");
    }

    /** Opens the first proposal that waits, sees whom it is about, and publishes it. */
    private static void publishes(Page page, String about) {
        page.navigate(SITE + "/desk");
        page.waitForNavigation(() ->
                page.locator("section[aria-labelledby=queue] a.who").first().click());
        assertThat(page.locator("main")).containsText(about);
        press(page, "Approve and publish");
        assertThat(page.locator("main")).containsText("approved");
    }

    private static void decides(Page page, String address) {
        page.navigate(address);
        press(page, "Approve and publish");
        assertThat(page.locator("main")).containsText("approved");
    }

    private static void fill(Page page, String name, String typed) {
        page.locator("[name='" + name + "']").fill(typed);
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click());
    }
}
