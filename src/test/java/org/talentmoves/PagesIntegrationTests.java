package org.talentmoves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Vantage;

/** Every page of the starter data, in both languages. */
@StarterSite
class PagesIntegrationTests {

    private static final String LABS = "select '/labs/' || slug from lab";
    private static final String RESEARCHERS = "select '/researchers/' || slug from researcher";
    private static final String SOURCES = "select '/sources/' || slug from source";
    private static final String FACTS = "select fact_id from fact where fact_id not like 'p%' order by 1";

    /** A key without its text, an argument without its value, a value that is not there, and text read in a wrong charset. */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\?\\?[a-z._]+|\\{\\d+}|\\bnull\\b|\\$\\{|#\\{|Optional|@[0-9a-f]{6,}|Ã|â€");

    /** A figure in digits though a short form would be exact; of two bounds both stand in digits when one must. */
    private static final Pattern BARE = Pattern.compile("(?:US\\$|€|CN¥)\\d{1,3}(?:,\\d{3})*,000,000\\b(?!–)");

    private static final Pattern TIME = Pattern.compile("<time[^>]* datetime=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sayWhenSomebodyLeftOfWhomNothingIsKnownSince() {
        List<String> pages = jdbc.sql("""
                        select '/researchers/' || slug from move join researcher using (researcher_id)
                        where kind = 'DEPARTURE' and coalesce(effective_on, announced_on) is not null
                            and not exists (select from move other where other.researcher_id = move.researcher_id
                                and other.kind <> 'DEPARTURE' and other.from_lab_id is distinct from move.from_lab_id)
                        """).query(String.class).list();
        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(PageAssert.words(String.valueOf(
                                site.get().uri(page).exchange().getResponse().getContentAsString())))
                        .containsPattern(
                                "(Left [^;]+,( announced)?|Leaving [^;]+ announced for) (about )?[0-9A-Za-z ]*20[0-9]{2}; where now is not known\\."
                                        + " . (confirmed|corroborated|single origin|contested)"));
    }

    @ParameterizedTest
    @CsvSource({
        "labs, ''",
        "labs, /zh",
        "researchers, ''",
        "researchers, /zh",
        "sources, ''",
        "sources, /zh",
        "facts, ''",
        "facts, /zh"
    })
    void areAllThereAndFinished(String which, String language) {
        List<String> addresses = addresses(which);
        assertThat(addresses).hasSizeGreaterThan(40);
        assertThat(addresses.stream().flatMap(address -> complaints(language + address)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "/zh"})
    void listThemselvesAndFinished(String language) {
        assertThat(Stream.of(
                                "/",
                                "/?limit=500",
                                "/?lab=meta",
                                "/?kind=offer",
                                "/?payMin=1",
                                "/?standing=contested",
                                "/?text=zhao",
                                "/?since=2025-06",
                                "/?since=x",
                                "/labs",
                                "/labs?since=2025&sort=balance",
                                "/researchers",
                                "/researchers?text=li",
                                "/sources",
                                "/checks",
                                "/checks?check=same_move_twice",
                                "/checks?check=source_without_date",
                                "/moves/m001/history",
                                "/offers/o004/history",
                                "/labs/meta/history",
                                "/researchers/andrej-karpathy/history",
                                "/sources/bs-altman-100m/history",
                                "/changes",
                                "/changes?lab=meta&kind=offer",
                                "/changes?act=merged",
                                "/corrections",
                                "/about")
                        .flatMap(address ->
                                complaints(language + address).filter(said -> !said.contains("since=x: status 400"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /moves/m203                 | From several labs, or not stated
            /researchers/joelle-pineau  | Last known at Cohere, since when is not known
            /labs/cohere                | newest first. Those who were there before any move is known are not listed. Joelle Pineau
            /sources/itbear-qiao        | no exact figure equity, over 1.5 years, for each of them · Options worth
            /sources/roundup-2025-07    | publisher not stated, July 2025
            /labs/meta?since=2025-06    | the second also what may
            /labs/meta?since=2025-06    | What follows is of all dates.
            /labs/meta?since=2025-06    | Moves count on the day they were announced, or else took effect.
            /labs?since=2025-06         | Moves count on the day they were announced, or else took effect.
            /labs/meta                  | more than US$200m in all, over several years, as offered (pay ◔ single origin
            /?text=pang                 | more than US$200m in all, over several years, as offered (pay ◔ single origin
            /zh/?text=pang              | （待遇 ◔ 单一源头
            /labs/meta                  | for at least one of them, as offered (pay ◔ single origin
            /researchers/yann-lecun     | Last known at AMI Labs, move to take effect December 2025
            /moves/m038                 | To take effect 2026
            /?text=giannandrea          | to take effect 2026
            /researchers/john-giannandrea | Leaving Apple announced for 2026; where now is not known. ● confirmed
            /moves/m020                 | In effect 29 June 2025
            """)
    void sayWhatTheFilesLeaveOpen(String address, String said) {
        assertThatPage(site, address).hasStatus(200).shows(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /moves/m999    | 没有已发布的去向使用该编号。请从去向列表中取编号。
            /labs/nowhere  | 没有机构使用该名称。
            /problems/oops | 本站没有这个名称的问题。
            """)
    void sayInChineseWhatIsNotThere(String address, String said) {
        assertThatPage(site, "/zh" + address).hasStatus(404).shows(said).showsNot("There is no", "未能理解");
    }

    @Test
    void sayWhatEverySourceSays() {
        for (Dossier dossier : dossiers()) {
            PageAssert page = assertThatPage(site, dossier.entry().path());
            said(dossier).forEach(page::shows);
        }
    }

    @Test
    void sayOnTheCardOfEveryEntryWhatEverySourceSays() {
        PageAssert list = assertThatPage(site, "/?limit=500");
        for (Dossier dossier : dossiers()) {
            PageAssert card = list.card(dossier.entry().id().value());
            said(dossier.citations()).forEach(card::shows);
            dossier.accounts().stream()
                    .flatMap(account -> account.assessment().denial().onRecord().stream())
                    .forEach(voice -> card.shows(HtmlUtils.htmlUnescape(voice.name())));
        }
    }

    @Test
    void tellInListsHowASumWasDescribedForWhichNoFigureFits() {
        List<String> wordings = dossiers().stream()
                .map(dossier -> dossier.entry().headline())
                .filter(term -> term != null && term.wording() != null)
                .map(term -> PageAssert.words(HtmlUtils.htmlEscape(term.wording())))
                .toList();
        assertThat(wordings).hasSizeGreaterThan(3);
        PageAssert list = assertThatPage(site, "/?kind=move,offer&limit=500");
        wordings.forEach(list::shows);
    }

    private static Stream<String> said(Dossier dossier) {
        return Stream.concat(
                said(dossier.citations()), dossier.accounts().stream().flatMap(account -> said(account.citations())));
    }

    private static Stream<String> said(List<Cited> citations) {
        return citations.stream()
                .map(Cited::statement)
                .map(statement -> PageAssert.words(HtmlUtils.htmlEscape(statement.says())));
    }

    @Test
    void giveNoDateThatTheFactDoesNotHave() {
        for (Dossier dossier : dossiers()) {
            Set<String> known = new HashSet<>();
            collect(dossier, known);
            String page = get(dossier.entry().path());
            assertThat(TIME.matcher(page).results().map(found -> found.group(1)))
                    .as(dossier.entry().path())
                    .isSubsetOf(known);
        }
    }

    /** Every partial date in a record, at any depth, as a page writes it for programs. */
    private static void collect(@Nullable Object value, Set<String> dates) {
        if (value instanceof PartialDate date) {
            dates.add(date.iso());
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, dates));
        } else if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                collect(read(record, part), dates);
            }
        }
    }

    private static @Nullable Object read(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(part.toString(), e);
        }
    }

    @Test
    void keepWhatOnlyAnAddressAsksFor() throws Exception {
        String page = site.get()
                .uri("/?from=openai&to=meta&payComponent=sign_on&lab=meta,openai")
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(PageAssert.words(page)).contains("from OpenAI", "to Meta", "sign-on bonus", "Meta, OpenAI");
        assertThat(page)
                .contains("name=\"from\" value=\"openai\"", "name=\"to\" value=\"meta\"")
                .contains("href=\"/?to=meta&amp;payComponent=sign_on&amp;lab=meta%2Copenai\"");
    }

    @Test
    void leadOnlyToPagesThatAreThere() {
        Set<String> seen = new HashSet<>();
        List<String> broken = new ArrayList<>();
        for (String page : List.of(
                "/?limit=500",
                "/labs",
                "/labs/meta",
                "/researchers",
                "/sources",
                "/checks",
                "/about",
                "/zh/",
                "/zh/labs/meta")) {
            Matcher link = LINK.matcher(get(page));
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&");
                int expected = address.matches("(/zh)?/desk([/?].*)?") ? 302 : 200; // the desk asks who one is
                if (!address.startsWith("/api") && seen.add(address) && status(address) != expected) {
                    broken.add(address + " on " + page);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(300);
        assertThat(broken).isEmpty();
    }

    private Stream<String> complaints(String address) {
        int status = status(address);
        String html = get(address);
        String words = PageAssert.words(html);
        return Stream.of(
                        status == 200 ? "" : address + ": status " + status,
                        first(address, UNFINISHED, html.replaceAll("null(?=[^<]*</(?:cite|blockquote)>)", "")),
                        first(address, BARE, words),
                        html.contains(address.startsWith("/zh") ? "<html lang=\"zh-Hans\"" : "<html lang=\"en\"")
                                ? ""
                                : address + ": another language")
                .filter(said -> !said.isEmpty());
    }

    private static String first(String address, Pattern wrong, String text) {
        Matcher found = wrong.matcher(text);
        return found.find()
                ? address + ": "
                        + text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 20))
                : "";
    }

    private List<String> addresses(String which) {
        return switch (which) {
            case "labs" -> jdbc.sql(LABS).query(String.class).list();
            case "researchers" -> jdbc.sql(RESEARCHERS).query(String.class).list();
            case "sources" -> jdbc.sql(SOURCES).query(String.class).list();
            default ->
                facts().map(fact -> "/" + Wire.of(fact.kind()) + "s/" + fact).toList();
        };
    }

    private List<Dossier> dossiers() {
        return facts().map(fact -> dossiers.find(fact, Vantage.NOW).orElseThrow())
                .toList();
    }

    private Stream<FactId> facts() {
        List<FactId> facts = jdbc.sql(FACTS).query(String.class).list().stream()
                .map(FactId::new)
                .toList();
        assertThat(facts).hasSize(269).noneMatch(fact -> fact.kind() == FactKind.PAY_TERM);
        return facts.stream();
    }

    private int status(String address) {
        return ask(address).getStatus();
    }

    private String get(String address) {
        return new String(ask(address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String address) {
        return site.get()
                .uri(URI.create(address))
                .accept("text/html")
                .exchange()
                .getResponse();
    }
}
