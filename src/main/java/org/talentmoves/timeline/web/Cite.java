package org.talentmoves.timeline.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Sentence;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Wording;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a fact at its version is cited.
 *
 * @param vantage by which reports it is told
 * @param told its sentences in all languages, that of the page first
 * @param permalink the address of that version, with the host
 * @param accessed the day on which it is cited, in UTC
 */
public record Cite(
        Entry entry, Vantage vantage, List<Citing.Told> told, Wording wording, String permalink, LocalDate accessed) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A name for it in lists of references, such as {@code m001-v1} or {@code m001-v1-by-2025-07-zh}; no two are the same. */
    public String key() {
        return entry.id() + "-v" + entry.version()
                + (vantage.reportedBy() == null ? "" : "-by-" + vantage.reportedBy())
                + (wording.isChinese() ? "-zh" : "");
    }

    private Sentence sentence() {
        return told.get(0).sentence();
    }

    /** All forms of the sentence in all languages, the full one first, with the address of the version at the end. */
    public String text() {
        return told.stream()
                        .map(Citing.Told::sentence)
                        .flatMap(said -> Stream.of(said.full(), said.brief(), said.note()))
                        .collect(Collectors.joining("\n\n"))
                + "\n\n" + permalink + "\n";
    }

    public String plain() {
        return wording.say(
                "cite.plain",
                author(),
                sentence().brief(),
                String.valueOf(entry.version()),
                wording.date(PartialDate.of(issued())),
                permalink,
                wording.date(PartialDate.of(accessed)));
    }

    /** What it is about and how sure it is, as a list of references prints it; it asserts nothing. */
    String title() {
        return new CiteTitle(entry, vantage, wording).words();
    }

    /** An entry of the kind {@code misc}, of which every style prints title and note; numbers stand bare, as BibTeX allows. */
    public String bibtex() {
        return """
                @misc{talent-moves-%s,
                  author = {{%s}},
                  title = {{%s}},
                  year = %d,
                  month = %d,
                  version = %d,
                  note = {%s},
                  url = {%s},
                  urldate = {%s}
                }
                """.formatted(
                        key(),
                        BibTex.escaped(author()),
                        BibTex.escaped(title()),
                        issued().getYear(),
                        issued().getMonthValue(),
                        entry.version(),
                        BibTex.escaped(sentence().brief()),
                        permalink,
                        accessed);
    }

    /** A list of one item, with the members of the schema of the Citation Style Language (1.0.2). */
    public String cslJson() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "talent-moves-" + key());
        item.put("type", "webpage");
        item.put("title", title());
        item.put("author", List.of(Map.of("literal", author())));
        item.put("container-title", author());
        item.put("note", sentence().brief());
        item.put("abstract", sentence().full());
        item.put("version", String.valueOf(entry.version()));
        item.put("issued", parts(issued()));
        item.put("accessed", parts(accessed));
        item.put("URL", permalink);
        item.put("language", wording.isChinese() ? "zh-Hans" : "en");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
    }

    private String author() {
        return wording.say("site.name");
    }

    /** The day on which the version was published here. */
    private LocalDate issued() {
        return entry.changedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Map<String, Object> parts(LocalDate date) {
        return Map.of("date-parts", List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())));
    }
}
