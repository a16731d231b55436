package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Vantage;

/** Changing what is public: the old version is kept, the new one is everywhere. */
@EmptySite
class ManuscriptsIntegrationTests {

    private static final Occasion CORRECTION = new Occasion(
            Act.CORRECTED, "It was July.", new Signature(UUID.randomUUID(), "Ada Ferreira"), null, null, null);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private FactId move;

    @BeforeEach
    void aMove() {
        newsroom.clear().lab("halcyon", "Halcyon");
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("mira-okafor", "Mira Okafor");
        move = newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
    }

    @Test
    void amendsAMoveAndKeepsWhatWasSaid() {
        newsroom.source("gazette", "The Gazette");
        publish(changed(1, "announced_on", "2025-07-02", citation("gazette"), citation("courier")));
        assertThat(entry().date().orElseThrow().edtf()).isEqualTo("2025-07-02");
        assertThat(entry().assessment().standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(entry().version()).isEqualTo(2);
        List<Revision> versions = revisions.of(Subject.of(move));
        assertThat(versions).extracting(Revision::version).containsExactly(2, 1);
        assertThat(versions.get(0).occasion()).isEqualTo(CORRECTION);
        Whole before = versions.get(1).content();
        assertThat(before).isNotNull();
        assertThat(before.cell("announced_on")).isEqualTo("2025-06-30");
        assertThat(before.citations())
                .singleElement()
                .extracting(said -> said.get("source"))
                .isEqualTo("courier");
    }

    @Test
    void keepsACitationThatStaysAndDropsOneThatIsLeftOut() {
        newsroom.source("gazette", "The Gazette");
        publish(changed(1, "announced_on", "2025-07-02", citation("gazette")));
        assertThat(manuscripts.whole(Subject.of(move)).orElseThrow().citations())
                .extracting(said -> said.get("source"))
                .containsExactly("gazette");
    }

    @Test
    void refusesAChangeOfAnEarlierVersion() {
        publish(changed(1, "role", "chief scientist", citation("courier")));
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> publish(changed(1, "role", "engineer", citation("courier"))));
        assertThat(manuscripts.whole(Subject.of(move)).orElseThrow().cell("role"))
                .isEqualTo("chief scientist");
    }

    @Test
    void refusesWhatIsNewUnderAnIdThatIsTaken() {
        assertThatExceptionOfType(MovedOn.class)
                .isThrownBy(() -> publish(changed(0, "role", "engineer", citation("courier"))));
    }

    @Test
    void refusesAFactWithoutSupport() {
        Manuscript unsupported = changed(1, "role", "engineer");
        assertThat(manuscripts.faults(List.of(unsupported)))
                .extracting(Fault::reason)
                .containsExactly("No source supports it: cite at least one with the stance supports.");
    }

    @Test
    void tellsThePlaceOfAFaultInACitation() {
        Manuscript wrong = changed(1, "role", "engineer", citation("courier"), Map.of("source", "nowhere"));
        assertThat(manuscripts.faults(List.of(wrong)))
                .extracting(Fault::citation, Fault::column, Fault::needed)
                .contains(tuple(1, "stance", true));
    }

    @Test
    void findsAFactByTheNewNameOfItsPerson() {
        publish(new Manuscript(
                Subject.researcher(new Slug("mira-okafor")), 1, new Whole(Map.of("name", "Mira Adeyemi"), List.of())));
        assertThat(jdbc.sql("select fact_id from timeline where names @@ to_tsquery('simple', 'adeyemi')")
                        .query(String.class)
                        .list())
                .containsExactly(move.value());
    }

    @Test
    void countsAMoveOnTheTimelineOfTheNewWhole() {
        newsroom.lab("aurora", "Aurora");
        Whole northwind = manuscripts.whole(Subject.lab(new Slug("northwind"))).orElseThrow();
        Map<String, String> cells = new HashMap<>(northwind.cells());
        cells.put("parent", "aurora");
        publish(new Manuscript(Subject.lab(new Slug("northwind")), 1, new Whole(cells, List.of())));
        assertThat(jdbc.sql("select fact_id from timeline_lab join lab using (lab_id) where slug = 'aurora'")
                        .query(String.class)
                        .list())
                .containsExactly(move.value());
    }

    @Test
    void givesTheOtherNamesOfALabAnotherOrder() {
        Subject lab = Subject.lab(new Slug("northwind"));
        publish(new Manuscript(lab, 1, named("NW|Nord|Northwind AI")));
        publish(new Manuscript(lab, 2, named("Northwind AI|Nord|NW")));
        publish(new Manuscript(lab, 3, named("Nord|NW")));
        assertThat(manuscripts.whole(lab).orElseThrow().cell("aliases")).isEqualTo("Nord|NW");
    }

    @Test
    void givesTheNamesOfAPersonAnotherOrder() {
        Subject person = Subject.researcher(new Slug("mira-okafor"));
        publish(new Manuscript(
                person, 1, new Whole(Map.of("name", "Mira Adeyemi", "aliases", "Mira Okafor|M. O."), List.of())));
        publish(new Manuscript(
                person, 2, new Whole(Map.of("name", "Mira Okafor", "aliases", "M. O.|Mira Adeyemi"), List.of())));
        assertThat(manuscripts.whole(person).orElseThrow().cells())
                .containsEntry("name", "Mira Okafor")
                .containsEntry("aliases", "M. O.|Mira Adeyemi");
    }

    private static Whole named(String aliases) {
        return new Whole(Map.of("name", "Northwind", "kind", "lab", "aliases", aliases), List.of());
    }

    @Test
    void leavesOutAndReordersMembersOfAGroup() {
        newsroom.researcher("ines-duarte", "Ines Duarte");
        newsroom.researcher("tomas-berg", "Tomas Berg");
        group("mira-okafor|ines-duarte|tomas-berg", 1);
        assertThat(group("ines-duarte|tomas-berg", 2)).isEqualTo("ines-duarte|tomas-berg");
        assertThat(group("tomas-berg|mira-okafor|ines-duarte", 3)).isEqualTo("tomas-berg|mira-okafor|ines-duarte");
    }

    private String group(String members, int base) {
        Map<String, String> cells =
                new HashMap<>(manuscripts.whole(Subject.of(move)).orElseThrow().cells());
        cells.remove("researcher");
        cells.put("group_label", "the vision team");
        cells.put("members", members);
        publish(new Manuscript(Subject.of(move), base, new Whole(cells, List.of(citation("courier")))));
        return manuscripts.whole(Subject.of(move)).orElseThrow().cell("members");
    }

    @Test
    void refusesALabThatWouldBePartOfItself() {
        newsroom.part("aurora", "Aurora", null, "northwind");
        Manuscript loop = new Manuscript(
                Subject.lab(new Slug("northwind")),
                1,
                new Whole(Map.of("name", "Northwind", "kind", "lab", "parent", "aurora"), List.of()));
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> publish(loop))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .extracting(Fault::column, Fault::reason)
                        .containsExactly("parent", "A lab is no part of itself: northwind → aurora → northwind."));
    }

    @Test
    void weighsAFactAnewWhenItsSourceRetellsAnother() {
        newsroom.source("gazette", "The Gazette");
        publish(changed(1, "role", "engineer", citation("gazette"), citation("courier")));
        assertThat(entry().assessment().standing()).isEqualTo(Standing.CORROBORATED);
        publish(new Manuscript(
                Subject.source(new Slug("gazette")),
                1,
                new Whole(Map.of("publisher", "The Gazette", "kind", "news_rewrite", "relays", "courier"), List.of())));
        assertThat(entry().assessment().standing()).isEqualTo(Standing.SINGLE_ORIGIN);
    }

    private Manuscript changed(int base, String column, String cell, Map<?, ?>... citations) {
        Whole now = manuscripts.whole(Subject.of(move)).orElseThrow();
        Map<String, String> cells = new HashMap<>(now.cells());
        cells.put(column, cell);
        @SuppressWarnings("unchecked")
        List<Map<String, String>> said = (List<Map<String, String>>) (List<?>) List.of(citations);
        return new Manuscript(Subject.of(move), base, new Whole(cells, said));
    }

    private static Map<String, String> citation(String source) {
        return Map.of("source", source, "stance", "supports", "basis", "unnamed_people", "says", "People say so.");
    }

    private void publish(Manuscript manuscript) {
        transaction.executeWithoutResult(
                status -> revisions.during(CORRECTION, () -> manuscripts.publish(List.of(manuscript))));
    }

    private Entry entry() {
        return dossiers.find(move, Vantage.NOW).orElseThrow().entry();
    }
}
