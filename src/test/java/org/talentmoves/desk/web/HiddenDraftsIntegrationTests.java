package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;

/** What is not public yet is nowhere but at the desk: no page, list, feed, search or count knows of it. */
@EmptySite
class HiddenDraftsIntegrationTests {

    private static final List<String> NAMES = List.of(
            "m001",
            "m002",
            "halcyon",
            "zanzibarium",
            "mira-okafor",
            "quintessa-vole",
            "courier",
            "vesper-post",
            "1",
            "2");

    private static final List<String> ASKED = List.of(
            "",
            "text=zanzibarium",
            "text=quintessa",
            "text=qvolex",
            "text=mira",
            "q=zanzibarium",
            "name=zanzibarium",
            "lab=zanzibarium",
            "researcher=quintessa-vole",
            "source=vesper-post",
            "publisher=vesper",
            "limit=500",
            "since=2025-06",
            "reportedBy=2027-01-01",
            "totals=true");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private Desk desk;

    @BeforeEach
    void publishAMove() {
        newsroom.furnish();
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        desk = Desk.of(site, staff);
    }

    @Test
    void leaveEveryPublicAddressAsItWas() {
        Set<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(100).contains("/labs/zanzibarium", "/sitemap.xml");
        Map<String, String> before = read(addresses, request -> request);
        quintessaMoves().press("save");
        submitted(quintessaMoves().type("n1.role", "qvolex of drawings"));
        submitted(desk.change("m001").type("n1.role", "qvolex of all").type("reason", "Qvolex."));
        SoftAssertions all = new SoftAssertions();
        Map<String, String> after = read(addresses, request -> request);
        before.forEach((address, said) ->
                all.assertThat(after.get(address)).as(address).isEqualTo(said));
        Map<String, String> signedIn = read(addresses, staff.as(Role.REVIEWER));
        before.forEach((address, said) ->
                all.assertThat(signedIn.get(address)).as("signed in " + address).isEqualTo(said));
        all.assertAll();
    }

    /** Everything in it is new: a person, a lab and a source. */
    private Browser.Sheet quintessaMoves() {
        Browser.Sheet sheet = desk.author()
                .form("/desk/new/move")
                .type("move", 1, "researcher", "Quintessa Vole", "from_lab", "Halcyon", "to_lab", "Zanzibarium")
                .type("move", 1, "announced_on", "June 2025", "role", "qvolex", "note", "Qvolex.")
                .type("citation", 1, "source", "https://vesper-post.example/qvolex", "says", "Qvolex says so.")
                .type("citation", 1, "basis", "unnamed_people")
                .type("reason", "Qvolex.");
        sheet = sheet.press("enter n1 researcher")
                .form()
                .press("enter n1 to_lab")
                .form();
        sheet = sheet.press("enter " + sheet.key("citation", 1) + " source").form();
        return sheet.type("lab", 1, "kind", "startup")
                .type("source", 1, "publisher", "Vesper Post", "kind", "news_original", "slug", "vesper-post");
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                mapping.getPatternValues().stream()
                        .filter(
                                path -> !path.matches(
                                        "/(desk|sign-in|invitations|requests/new|error|swagger|v3|(moves|offers|deals|benchmarks|milestones)$).*"))
                        .forEach(path -> fill(path, addresses));
            }
        });
        Set<String> all = new TreeSet<>();
        for (String address : addresses) {
            boolean isList = NAMES.stream().noneMatch(address::contains);
            for (String question : isList ? ASKED : List.of("")) {
                all.add(question.isEmpty() ? address : address + "?" + question);
            }
        }
        all.add("/zh/");
        all.add("/zh/labs");
        all.add("/sitemap.xml");
        return all;
    }

    private static void fill(String path, Set<String> addresses) {
        if (!path.contains("{")) {
            addresses.add(path.replaceAll("/\\*\\*?", ""));
            return;
        }
        for (String name : NAMES) {
            addresses.add(path.replaceAll("\\{[^}]+}", name));
        }
    }

    private Map<String, String> read(Set<String> addresses, RequestPostProcessor whoever) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String address : addresses) {
            for (String accepted : List.of("text/html", "application/json")) {
                read.put(address + " as " + accepted, said(address, accepted, whoever));
            }
        }
        return read;
    }

    private String said(String address, String accepted, RequestPostProcessor whoever) {
        try {
            MockHttpServletResponse answer = site.get()
                    .uri(URI.create(address))
                    .accept(accepted, "*/*;q=0.1")
                    .with(whoever)
                    .exchange()
                    .getResponse();
            return answer.getStatus() + " " + answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/rebase"})
    void ofSomebodyElseAreNotThere(String what) {
        long number = quintessaMoves().press("save").number();
        for (Browser other : List.of(desk.contributor(), desk.reviewer(), desk.second())) {
            Browser.Shown shown = other.open(page(number) + what);
            assertThat(shown.status()).isEqualTo(404);
            assertThat(shown.html()).doesNotContainIgnoringCase("quintessa").doesNotContainIgnoringCase("qvolex");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "rebase", "submission", "withdrawal", "remarks"})
    void ofSomebodyElseCannotBeWorkedOn(String deed) {
        long number = quintessaMoves().press("save").number();
        assertThat(desk.contributor()
                        .send(page(number) + "/" + deed, "version", "0", "do", "save", "text", "Mine.")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "rejection"})
    void areNotDecided(String deed) {
        long number = quintessaMoves().press("save").number();
        assertThat(desk.reviewer()
                        .send(page(number) + "/" + deed, "version", "0", "words", "No.")
                        .status())
                .isEqualTo(404);
        Browser.Shown several = desk.reviewer().send("/desk/approvals", "proposal", String.valueOf(number));
        assertThat(several.status()).isEqualTo(303);
        assertThat(desk.author().open(page(number)).status()).isEqualTo(200);
    }

    @Test
    void ofSomebodyElseAreInNoListOfTheDesk() {
        quintessaMoves().press("save");
        for (String list :
                List.of("/desk", "/desk?list=mine", "/desk?list=decided", "/desk?author=editor", "/zh/desk")) {
            assertThat(desk.reviewer().open(list).html()).as(list).doesNotContainIgnoringCase("quintessa");
        }
        assertThat(desk.author().open("/desk").html()).contains("Quintessa");
    }

    @Test
    void leadWhoeverIsNotSignedInToTheDoor() {
        long number = submitted(miraMoves(desk.author()).force("n1.another", "m001"));
        Browser reader = Browser.ofAReader(site);
        for (String address : List.of(
                "/desk", page(number), page(number) + "/edit", page(number) + "/rebase", "/zh" + page(number))) {
            Browser.Shown shown = reader.open(address);
            assertThat(shown.status()).as(address).isEqualTo(302);
            assertThat(shown.html()).isEmpty();
            assertThat(shown.location()).contains("/sign-in").doesNotContainIgnoringCase("mira");
        }
    }

    @Test
    void haveNumbersThatSayNothing() {
        long number = quintessaMoves().press("save").number();
        List<String> answers = new ArrayList<>();
        Stream.of(number, number + 1000)
                .forEach(one ->
                        answers.add(desk.contributor().open(page(one)).words().replace(String.valueOf(one), "N")));
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }
}
