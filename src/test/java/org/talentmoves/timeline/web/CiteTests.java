package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Sentence;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CiteTests {

    private static final String LINK = "https://moves.example/milestones/t901?version=2";

    private static Cite cite(String brief, Locale language) {
        return cite("Northwind hires R&D staff.", brief, Denial.NONE, Vantage.NOW, language);
    }

    private static Cite cite(String text, String brief, Denial denial, Vantage vantage, Locale language) {
        Story story = new Story.Marked(MilestoneKind.STATEMENT, null, null, text, null, null, null);
        Support support = new Support(List.of(), List.of(Voice.publisher("Gazette", null)), List.of());
        Entry entry = new Entry(
                new FactId("t901"),
                2,
                Instant.parse("2031-05-17T23:00:00Z"),
                Instant.parse("2031-06-01T01:00:00Z"),
                null,
                new Assessment(
                        denial.contests() ? Standing.CONTESTED : Standing.SINGLE_ORIGIN,
                        support,
                        denial,
                        List.of(),
                        1,
                        null),
                story,
                List.of());
        Sentence sentence = new Sentence(brief, brief + ".", brief + ".[1]");
        return new Cite(
                entry,
                vantage,
                List.of(new Citing.Told("en", sentence)),
                new Wording(language),
                LINK,
                LocalDate.of(2033, 3, 4));
    }

    @Test
    void isPlain() {
        assertThat(cite("Northwind hires, denied by Halcyon", Locale.ENGLISH).plain())
                .isEqualTo("Talent Moves. “Northwind hires, denied by Halcyon”. Version 2, 1 June 2031. " + LINK
                        + " (accessed 4 March 2033, UTC).");
        assertThat(cite("北风招人", Locale.SIMPLIFIED_CHINESE).plain())
                .isEqualTo("人才去向：“北风招人”，第2版，2031年6月1日，" + LINK + "（查阅于2033年3月4日，UTC）。");
    }

    @Test
    void isBibTeX() {
        assertThat(cite("R&D {US$5m} 50% of #1_a \\ ~^", Locale.ENGLISH).bibtex())
                .isEqualTo("""
                        @misc{talent-moves-t901-v2,
                          author = {{Talent Moves}},
                          title = {{Northwind hires R\\&D staff [statement, single origin]}},
                          year = 2031,
                          month = 6,
                          version = 2,
                          note = {R\\&D \\{US\\$5m\\} 50\\% of \\#1\\_a \\textbackslash{} \\textasciitilde{}\\textasciicircum{}},
                          url = {https://moves.example/milestones/t901?version=2},
                          urldate = {2033-03-04}
                        }
                        """);
    }

    @Test
    void keepsChineseAsItIs() {
        assertThat(cite("林知遥离开北风", Locale.SIMPLIFIED_CHINESE).bibtex())
                .contains("author = {{人才去向}}", "note = {林知遥离开北风}", "［言论、单一源头］}}");
    }

    @Test
    void isCslJson() {
        JsonNode item = new JsonMapper()
                .readTree(cite("He said “no” \\ yes", Locale.ENGLISH).cslJson())
                .get(0);

        assertThat(item.get("type").asString()).isEqualTo("webpage");
        assertThat(item.get("title").asString()).isEqualTo("Northwind hires R&D staff [statement, single origin]");
        assertThat(item.get("note").asString()).isEqualTo("He said “no” \\ yes");
        assertThat(item.get("abstract").asString()).isEqualTo("He said “no” \\ yes.");
        assertThat(item.at("/author/0/literal").asString()).isEqualTo("Talent Moves");
        assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2031,6,1]]");
        assertThat(item.at("/accessed/date-parts").toString()).isEqualTo("[[2033,3,4]]");
        assertThat(item.get("URL").asString()).isEqualTo(LINK);
        assertThat(item.get("version").asString()).isEqualTo("2");
    }

    @Test
    void losesNoDoubtInItsTitle() {
        List<Voice> halcyon = List.of(Voice.publisher("Halcyon", null));
        Vantage then = new Vantage(PartialDate.of("2031-06"), null);

        assertThat(cite("T", "B", new Denial(halcyon, List.of(), List.of(), List.of()), Vantage.NOW, Locale.ENGLISH)
                        .title())
                .isEqualTo("T [statement, contested]");
        assertThat(cite("T", "B", new Denial(List.of(), List.of(), halcyon, List.of()), then, Locale.ENGLISH)
                        .title())
                .isEqualTo("T [statement, single origin, questioned, as reported by June 2031]");
    }
}
