package org.talentmoves.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.desk.web.Browser;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.SampleAmounts;

/** “Something wrong?”, from the reader to the public answer. */
@EmptySite
class RequestsIntegrationTests {

    private static final String ODD = "<script>alert(1)</script> “She” & 他 didn't.";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Browser reader;
    private Browser editor;

    @BeforeEach
    void publishAMove() {
        newsroom.clear();
        jdbc.sql("truncate correction_request cascade").update();
        newsroom.lab("halcyon", "Halcyon");
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("mira-okafor", "Mira Okafor");
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        reader = Browser.ofAReader(site);
        editor = new Browser(site, staff.as(Role.EDITOR));
    }

    private Browser.Shown ask(String what) {
        return reader.send(
                "/requests/new?about=m001",
                "what",
                what,
                "evidence",
                "https://x.example/1",
                "contact",
                "ada@example.org");
    }

    private String asked(String what) {
        Browser.Shown answer = ask(what);
        assertThat(answer.location()).matches("/requests/\\d+\\?received");
        return answer.location().replaceAll("\\?.*", "");
    }

    @Test
    void areAskedByAnybodyAtEveryFact() {
        assertThat(reader.open("/moves/m001").html()).contains("/requests/new?about=m001");
        Browser.Shown form = reader.open("/requests/new?about=m001");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.words()).contains("Something wrong?", "Mira Okafor");
        assertThat(reader.open("/zh/requests/new?about=m001").html())
                .contains("lang=\"zh-Hans\"")
                .doesNotContain("??");
        assertThat(ask("The day is wrong.").follow().words())
                .contains("What was asked is told here with the answer")
                .doesNotContain("The day is wrong.");
    }

    @Test
    void keepTheLinesOfTheReader() {
        String page = asked("It was July.  \r\n\r\nNot June.");
        assertThat(editor.open("/desk" + page).html())
                .contains("<dd class=\"typed-text\">It was July.\n\nNot June.</dd>");
    }

    @Test
    void callTheFactByItsIdAsItIsWritten() {
        assertThat(reader.open("/requests/new?about=m001").html()).contains("<p class=\"kicker id\">m001</p>");
    }

    @Test
    void showTheirTextAndTheReaderAtTheDeskOnlyUntilTheyAreAnswered() {
        String page = asked(ODD);
        for (String address : List.of(page, "/requests", "/zh/requests", "/moves/m001")) {
            assertThat(reader.open(address).words())
                    .as(address)
                    .doesNotContain("ada@example.org", "didn't", "x.example");
        }
        assertThat(editor.open("/desk/requests").words()).contains(ODD);
        assertThat(editor.open("/desk" + page).words()).contains(ODD, "ada@example.org", "https://x.example/1");
        Browser.Shown answered =
                editor.send("/desk" + page, "shown", ODD + "!", "words", "It <b>is</b> July.", "outcome", "accepted");
        assertThat(answered.location()).isEqualTo("/desk/requests");
        for (String address : List.of(page, "/requests", "/zh/requests")) {
            Browser.Shown shown = reader.open(address);
            assertThat(shown.words()).as(address).contains(ODD + "!", "It <b>is</b> July.");
            assertThat(shown.html()).as(address).doesNotContain("ada@example.org", "<script>alert", "<b>is");
        }
        assertThat(editor.open("/desk" + page).words()).doesNotContain("ada@example.org");
        assertThat(jdbc.sql("select count(*) from correction_request where contact is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void areAnsweredOnce() {
        String page = asked("The day is wrong.");
        editor.send("/desk" + page, "shown", "The day.", "words", "It is right.", "outcome", "declined");
        Browser.Shown again = editor.send(
                "/desk" + page, "shown", "The day.", "words", "It is wrong after all.", "outcome", "accepted");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("Somebody else decided it", "It is right.", "It is wrong after all.");
        assertThat(reader.open(page).words()).contains("It is right.").doesNotContain("It is wrong after all.");
    }

    @ParameterizedTest
    @CsvSource({"' ', This is missing", "x*1001, This is too long", "a\u200Bb, a character that does not print"})
    void areAnsweredWithWordsOnly(String words, String reason) {
        String page = asked("The day is wrong.");
        String typed = words.equals("x*1001") ? "x".repeat(1001) : words;
        Browser.Shown refused = editor.send("/desk" + page, "shown", "The day.", "words", typed, "outcome", "accepted");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains(reason);
        assertThat(refused.html()).contains("aria-invalid=\"true\"", ">" + typed + "</textarea>");
    }

    /** Who asks writes to editors; what is public is what an editor writes. */
    @Test
    void showNothingInPublicThatAReaderWrote() {
        String page = asked("The day is wrong. I am Jane Doe, jane@doe.example.");
        Browser.Shown opened = editor.open("/desk" + page);
        assertThat(opened.words()).contains("I am Jane Doe", "Nothing of this is public");
        Browser.Sheet answer = opened.sheet("/desk" + page);
        assertThat(answer.typed("shown")).isEmpty();
        answer.type("words", "It is right.").force("outcome", "declined").send();
        for (String address : List.of(page, "/requests", "/zh/requests")) {
            assertThat(reader.open(address).words())
                    .as(address)
                    .contains("It is right.")
                    .doesNotContain("Jane", "doe.example");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jane@doe.example",
        "jane.doe (at) doe.example",
        "王@例子.中国",
        "+44 20 7946 0958",
        "(555) 010-9999",
        "13800000000"
    })
    void tellInPublicHowToReachSomebodyOnPurposeOnly(String contact) {
        String page = asked("The day is wrong.");
        for (String field : List.of("shown", "words")) {
            Browser.Shown refused = editor.send(
                    "/desk" + page, "words", "So.", field, "Ask " + contact + " about it.", "outcome", "accepted");
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.words()).contains(": “" + contact + "” looks like", "It is to be public as it stands");
            assertThat(refused.html()).contains("href=\"#f-" + field + "\"");
        }
        String words = "Ask " + contact + " about it.";
        editor.send("/desk" + page, "words", words, "outcome", "accepted", "sure", contact);
        assertThat(reader.open(page).words()).contains(words);
    }

    @Test
    void askAgainAboutAnotherWayToReachSomebody() {
        String page = asked("The day is wrong.");
        String words = "Ask @janeq, or jane@doe.example.";
        Browser.Shown refused = editor.send("/desk" + page, "words", words, "outcome", "accepted");
        String sure = "jane@doe.example\n@janeq";
        assertThat(refused.words()).contains("“jane@doe.example · @janeq” looks like");
        assertThat(refused.html()).contains("name=\"sure\" value=\"" + sure + "\">");
        String other = "Call +44 171 234 5678";
        Browser.Shown again = editor.send("/desk" + page, "words", other, "outcome", "accepted", "sure", sure);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.words()).contains("“+44 171 234 5678” looks like");
        assertThat(again.html()).contains("name=\"sure\" value=\"+44 171 234 5678\">");
        editor.send(
                "/desk" + page, "words", "It is @janeq.", "outcome", "accepted", "sure", sure.replace("\n", "\r\n"));
        assertThat(reader.open(page).words()).contains("It is @janeq.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She joined on 2025-06-30, not on 30.06.2025; in 2024-2025 she was away.
            It was US$100,000,000 and not $100000000, as https://x.example/status/1234567890123?id=7654321 says.
            Version 2 of m001 and o012 says 1,500,000,000.
            """)
    void takeNoDateAndNoSumForATelephone(String words) {
        String page = asked("The day is wrong.");
        assertThat(editor.send("/desk" + page, "words", words, "outcome", "accepted")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void areAnsweredAnewWithWhoAndWhenKept() {
        String page = asked("The day is wrong.");
        editor.send("/desk" + page, "shown", "Jane says so.", "words", "Jane is right.", "outcome", "accepted");
        Browser.Sheet first = editor.open("/desk" + page).sheet(page + "/amendment");
        Browser.Sheet second = editor.open("/desk" + page).sheet(page + "/amendment");
        assertThat(first.typed("shown")).isEqualTo("Jane says so.");
        first.type("shown", "").type("words", "It was July.").send();
        assertThat(reader.open(page).words())
                .contains("It was July.", "The answer was changed:")
                .doesNotContain("Jane");
        assertThat(editor.open("/desk" + page).words()).contains("changed by Editor", "It was July.");
        Browser.Shown overtaken = second.type("words", "It was August.").send();
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.words()).contains("changed the answer meanwhile", "It was July.", "It was August.");
        overtaken.sheet(page + "/amendment").send();
        assertThat(reader.open(page).words()).contains("It was August.");
        assertThat(jdbc.sql("select count(*) from correction_request_amendment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void areNotAnsweredAnewBeforeTheyAreAnswered() {
        String page = asked("The day is wrong.");
        assertThat(editor.send("/desk" + page + "/amendment", "words", "So.").status())
                .isEqualTo(409);
        assertThat(reader.open(page).words()).doesNotContain("So.");
    }

    @Test
    void areSetAsideAsSpamWithoutAWordAndComeBack() {
        String spam = asked("Buy this.");
        String more = asked("Buy that.");
        String real = asked("The day is wrong.");
        assertThat(reader.open("/requests").words()).contains("Waiting: 3");
        editor.send("/desk/requests/aside", "request", number(spam), "request", number(more));
        assertThat(reader.open("/requests").words()).contains("Waiting: 1").doesNotContain("Buy", "Set aside");
        assertThat(reader.open(spam).words()).contains("set aside as spam").doesNotContain("Buy");
        assertThat(editor.open("/desk/requests").words())
                .contains("The day is wrong.")
                .doesNotContain("Buy");
        assertThat(editor.open("/desk/requests?list=aside").words()).contains("Buy this.", "Buy that.");
        editor.send("/desk/requests/back", "request", number(more), "request", number(real));
        assertThat(reader.open("/requests").words()).contains("Waiting: 2");
        assertThat(editor.open("/desk" + more).words()).contains("Buy that.", "ada@example.org");
    }

    @Test
    void areNotSetAsideOnceTheyAreAnswered() {
        String page = asked("The day is wrong.");
        editor.send("/desk" + page, "words", "It is July.", "outcome", "accepted");
        editor.send("/desk/requests/aside", "request", number(page));
        editor.send("/desk/requests/back", "request", number(page));
        assertThat(reader.open(page).words()).contains("It is July.");
        assertThat(editor.open("/desk/requests?list=answered").words()).contains("The day is wrong.");
    }

    @Test
    void areTwoHundredAnHourAltogetherOfWhichSpamIsNone() {
        asked("The day is wrong.");
        jdbc.sql("""
                        insert into correction_request (request_id, version, subject, what, evidence, origin, asked_at, state)
                        select 1000000 + n, 0, 'm001', 'Buy this.', 'A page.', 'origin ' || n, now(), 'OPEN'
                        from generate_series(1, 199) n""").update();
        Browser.Shown full = ask(ODD);
        assertThat(full.status()).isEqualTo(429);
        assertThat(full.words()).contains("from everybody together").doesNotContain("network address");
        editor.send("/desk/requests/aside", "request", "1000001");
        assertThat(ask(ODD).status()).isEqualTo(303);
    }

    @Test
    void forgetTheReaderOfWhatWasSetAsideForAMonth() {
        String page = asked("Buy this.");
        editor.send("/desk/requests/aside", "request", number(page));
        jdbc.sql("update correction_request set decided_at = decided_at - interval '31 days'")
                .update();
        asked("The day is wrong.");
        assertThat(editor.open("/desk" + page).words()).contains("Buy this.").doesNotContain("ada@example.org");
    }

    private static String number(String page) {
        return page.replaceAll("\\D", "");
    }

    @Test
    void areNotAnsweredByAContributor() {
        String page = asked("The day is wrong.");
        Browser contributor = new Browser(site, staff.as(Role.CONTRIBUTOR));
        assertThat(contributor.send("/desk" + page, "words", "So.").status()).isEqualTo(403);
        assertThat(contributor
                        .send("/desk/requests/aside", "request", number(page))
                        .status())
                .isEqualTo(403);
        assertThat(contributor.open("/desk" + page).status()).isEqualTo(200);
        assertThat(contributor.open("/desk" + page).html()).doesNotContain("/desk/requests/aside");
        assertThat(contributor.open("/desk/requests").html()).doesNotContain("type=\"checkbox\"");
    }

    @Test
    void areTakenFromNoProgram() {
        Browser.Shown trapped =
                reader.send("/requests/new?about=m001", "what", "Buy this.", "website", "https://spam.example");
        assertThat(trapped.location()).isEqualTo("/requests");
        assertThat(number()).isZero();
    }

    @Test
    void areTakenFromTheSiteOnly() {
        assertThat(site.post()
                        .uri(URI.create("/requests/new?about=m001"))
                        .accept("text/html")
                        .param("what", "The day is wrong."))
                .hasStatus(403);
        assertThat(number()).isZero();
    }

    @Test
    void areFiveAnHourFromOneAddressAndTheSixthKeepsItsText() {
        for (int i = 1; i <= 5; i++) {
            asked("The day is wrong, " + i);
        }
        Browser.Shown flood = ask(ODD);
        assertThat(flood.status()).isEqualTo(429);
        assertThat(flood.words()).contains("Too many requests came from your network address");
        assertThat(flood.html())
                .contains("value=\"ada@example.org\"", "https://x.example/1", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(number()).isEqualTo(5);
        jdbc.sql("update correction_request set asked_at = asked_at - interval '61 minutes'")
                .update();
        assertThat(ask("Again.").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"what, 1001", "evidence, 1001", "contact, 201"})
    void keepWhatIsTooLong(String field, int length) {
        Browser.Shown refused = reader.send("/requests/new?about=m001", "what", "Wrong.", field, "y".repeat(length));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("y".repeat(length), "aria-invalid=\"true\"", "href=\"#f-" + field + "\"");
    }

    @Test
    void nameTheFieldsThatAreMissing() {
        assertThat(reader.send("/requests/new?about=m001", "what", "\u00A0").words())
                .contains("What is wrong: This is missing.", "Where that can be seen: This is missing.");
        assertThat(reader.send("/zh/requests/new?about=m001", "what", "a\0b").words())
                .contains("哪里有误：其中有无法显示的字符", "何处可以查证：此处未填");
    }

    @Test
    void tellEditorsHowToReachTheReader() {
        String page = asked("The day is wrong.");
        assertThat(editor.open("/desk" + page).words())
                .contains("How to reach the reader ada@example.org")
                .doesNotContain("How to reach you");
    }

    @Test
    void keepLinesAsOneAndRefuseWhatDoesNotPrint() {
        String page = asked("The day\r\nis wrong.");
        assertThat(editor.open("/desk" + page).words()).contains("The day is wrong.");
        for (String odd : List.of("a\0b", "a\u200Bb", "a\u202Eb")) {
            Browser.Shown refused = ask(odd);
            assertThat(refused.status()).as(odd).isEqualTo(400);
            assertThat(refused.words()).contains("does not print");
        }
    }

    @ParameterizedTest
    @CsvSource({"m999", "m001'--", "lab/../x", "nothing", "researcher/", "''", "p001", "M001", "source/%00"})
    void areAboutSomethingPublicOnly(String about) {
        String address = "/requests/new?about=" + about.replace("'", "%27");
        assertThat(reader.open(address).status()).isEqualTo(404);
        assertThat(reader.send(address, "what", "Wrong.").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"lab/halcyon, /labs/halcyon", "researcher/mira-okafor, /researchers/mira-okafor"})
    void leadToWhatTheyAreAbout(String about, String address) {
        Amount amount = SampleAmounts.exactly(90_000_000L);
        newsroom.term(
                newsroom.offer("northwind", "mira-okafor", "halcyon", "2025-06"),
                new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.UNKNOWN, null, amount, null));
        Browser.Shown sent = reader.send("/requests/new?about=" + about, "what", "Wrong.", "evidence", "A page.");
        String page = sent.location().replaceAll("\\?.*", "");
        assertThat(reader.open(page).html()).contains("href=\"" + address + "\"");
        assertThat(reader.open(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "999", "1000000000000000000000000000000", "x", "1%27--"})
    void haveNumbersThatAreThere(String number) {
        assertThat(reader.open("/requests/" + number).status()).isIn(400, 404);
        assertThat(editor.open("/desk/requests/" + number).status()).isIn(400, 404);
        assertThat(editor.send("/desk/requests/" + number, "words", "So.").status())
                .isIn(400, 404);
    }

    @Test
    void turnThePagesOfAllThatWereAnswered() {
        jdbc.sql("""
                        insert into correction_request (request_id, version, subject, what, evidence, asked_at, state, words,
                                                        decided_at, decider, decider_id)
                        select 1000 + n, 0, 'm001', 'The day.', 'A page.', now(), 'ACCEPTED', 'Answer ' || n || '.',
                               timestamptz '2026-11-27 12:00Z' + (n / 10) * interval '1 second', 'Ada', gen_random_uuid()
                        from generate_series(1, 251) n""").update();
        List<String> read = new ArrayList<>();
        String address = "/requests";
        while (address != null) {
            Browser.Shown page = reader.open(address);
            assertThat(page.status()).isEqualTo(200);
            Pattern.compile("Answer (\\d+)\\.")
                    .matcher(page.words())
                    .results()
                    .forEach(found -> read.add(found.group(1)));
            Matcher next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(page.html());
            address = next.find() ? next.group(1) : null;
        }
        assertThat(read)
                .hasSize(251)
                .doesNotHaveDuplicates()
                .startsWith("251", "250", "249")
                .endsWith("2", "1");
        assertThat(reader.open("/zh/requests").html()).contains("/zh/requests?after=");
        assertThat(reader.open("/requests?after=x").status()).isEqualTo(400);
        assertThat(reader.open("/requests?after=999999").status()).isEqualTo(200);
        Browser.Shown beyond = reader.open("/requests?after=1001");
        assertThat(beyond.words())
                .contains("None was answered before these.")
                .doesNotContain("No request was answered yet");
        assertThat(beyond.html()).contains("rel=\"first\"");
    }

    @Test
    void writeDaysAsTheRestOfTheSiteDoes() {
        String page = asked("The day is wrong.");
        editor.send("/desk" + page, "words", "It was July.", "outcome", "accepted");
        Browser.Sheet amendment = editor.open("/desk" + page).sheet(page + "/amendment");
        amendment.type("words", "It was August.").send();
        jdbc.sql("update correction_request set decided_at = '2026-11-27 23:30Z'")
                .update();
        jdbc.sql("update correction_request_amendment set amended_at = '2026-12-03 00:30Z'")
                .update();
        assertThat(reader.open("/requests").words()).contains("27 November 2026");
        assertThat(reader.open(page).words()).contains("27 November 2026", "3 December 2026");
        assertThat(reader.open("/zh" + page).words())
                .contains("2026年11月27日", "2026年12月3日")
                .doesNotContain("2026-1");
    }

    private int number() {
        return jdbc.sql("select count(*) from correction_request")
                .query(Integer.class)
                .single();
    }
}
