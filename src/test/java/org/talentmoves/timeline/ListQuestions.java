package org.talentmoves.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.talentmoves.shared.FactId;

/** Whatever readers can ask of a list, by what they ask; the labs and names are those of the invented trade. */
final class ListQuestions {

    private static final String FAR = "after=" + new Cursor(20170315, "m5000");
    private static final String UNDATED = "after=" + new Cursor(0, "m5000");
    private static final String BACK = "before=" + new Cursor(20170315, "m5000");

    private ListQuestions() {}

    /** Pages of the timeline. */
    static Map<String, Consumer<Readers>> pages() {
        return readAt(
                "",
                "limit=500",
                FAR,
                BACK,
                UNDATED,
                "lab=lab-0",
                "lab=lab-0&limit=500",
                "lab=lab-0&" + FAR,
                "lab=lab-0&" + BACK,
                "lab=lab-0&" + UNDATED,
                "lab=lab-0&as=joined",
                "lab=lab-0&as=left",
                "lab=lab-0&as=left&" + FAR,
                "lab=lab-5&as=left",
                "lab=lab-350",
                "since=2025-03&until=2025-03",
                "since=2019&until=2019",
                "since=2012-02&until=2012-02",
                "until=2015-06-15",
                "since=2025-12-24&until=2025-12-25",
                "lab=lab-0&since=2025-03&until=2025-03",
                "lab=lab-0&as=joined&since=2014&until=2014",
                "payMin=1000000",
                "payMin=1000000&" + FAR,
                "payMin=500000000",
                "payMin=999999999999",
                "lab=lab-0&payMin=1000000",
                "lab=lab-0&payMin=999999999999",
                "lab=lab-0&as=joined&payMin=100000000",
                "kind=move",
                "kind=benchmark",
                "kind=deal,milestone",
                "kind=offer&" + FAR,
                "standing=confirmed",
                "standing=contested&" + FAR,
                "standing=contested,corroborated",
                "lab=lab-0&kind=deal",
                "lab=lab-0&kind=offer&standing=contested",
                "lab=lab-0&standing=contested&" + FAR,
                "lab=lab-0,lab-1,lab-350",
                "lab=lab-0,lab-1&" + FAR,
                "to=lab-0",
                "to=lab-0&labScope=exact",
                "moveKind=return",
                "to=lab-0&moveKind=return,founding",
                "offerStatus=declined",
                "dateField=happened&since=2025-03&until=2025-03",
                "dateField=announced&since=2012&until=2012",
                "dateField=updated",
                "dateField=published&since=2020",
                "sort=-updated",
                "sort=published&" + "kind=move",
                "sort=-pay",
                "researcher=person-0",
                "researcher=person-0,person-1,person-2",
                "source=source-0",
                "language=en",
                "language=en&lab=lab-0",
                "payComponent=base",
                "payComponent=total&payMin=1000000");
    }

    /** Pages of the timeline that look for names, for what is of two labs, or in an order that no index of a lab has. */
    static Map<String, Consumer<Readers>> searches() {
        return readAt(
                "text=bata",
                "text=bata corta",
                "text=zandren",
                "text=nobody",
                "text=林",
                "text=林明",
                "text=b",
                "text=bata&" + FAR,
                "lab=lab-0&text=bata",
                "lab=lab-0&text=林明",
                "kind=offer&text=corta",
                "from=lab-1&to=lab-0",
                "from=lab-0&to=lab-350",
                "lab=lab-0&sort=-happened",
                "payComponent=total&payMin=999999999999",
                "lab=lab-0&payComponent=sign_on&payMax=1000000");
    }

    /** Pages of the timeline as reports told it by a day. */
    static Map<String, Consumer<Readers>> then() {
        return readAt(
                "reportedBy=2025-06-30",
                "reportedBy=2025-06-30&" + FAR,
                "reportedBy=2015&" + BACK,
                "lab=lab-0&reportedBy=2025-06-30",
                "payMin=1000000&reportedBy=2025-06-30",
                "standing=contested&reportedBy=2025-06-30");
    }

    static Map<String, Consumer<Readers>> totals() {
        Map<String, Consumer<Readers>> questions = new LinkedHashMap<>();
        Stream.of(
                        "",
                        FAR,
                        UNDATED,
                        "lab=lab-0",
                        "lab=lab-0&as=joined",
                        "lab=lab-0&" + UNDATED,
                        "since=2019&until=2019",
                        "lab=lab-0&since=2019&until=2019",
                        "kind=move",
                        "standing=confirmed",
                        "payMin=1000000",
                        "lab=lab-0&payMin=1000000")
                .forEach(address -> questions.put("totals ?" + address, readers -> readers.totals(address)));
        return questions;
    }

    static Map<String, Consumer<Readers>> others() {
        Map<String, Consumer<Readers>> questions = new LinkedHashMap<>();
        questions.put("a person's facts", readers -> readers.timeline().about("person-0", Vantage.NOW));
        questions.put("who is at the biggest lab", readers -> readers.timeline().present("lab-0", 50, Vantage.NOW));
        questions.put("who is at a small lab", readers -> readers.timeline().present("lab-350", 50, Vantage.NOW));
        questions.put("one lab", readers -> readers.labs().find("lab-0"));
        questions.put("labs", readers -> readers.labs().list(new KeyStretch(500, null, null), Vantage.NOW));
        questions.put("one person", readers -> readers.people().find("person-0", Vantage.NOW));
        questions.put(
                "people",
                readers -> people(
                        readers, new PeopleSought(null, Set.of(), false, Vantage.NOW), new KeyStretch(50, null, null)));
        questions.put(
                "people, 500",
                readers -> people(
                        readers,
                        new PeopleSought(null, Set.of(), false, Vantage.NOW),
                        new KeyStretch(500, null, null)));
        questions.put(
                "people far down",
                readers -> people(
                        readers,
                        new PeopleSought(null, Set.of(), false, Vantage.NOW),
                        new KeyStretch(500, "person-8", null)));
        questions.put(
                "people of a frequent name",
                readers -> people(
                        readers,
                        new PeopleSought("bata", Set.of(), false, Vantage.NOW),
                        new KeyStretch(50, null, null)));
        questions.put(
                "people of a Chinese family",
                readers -> people(
                        readers, new PeopleSought("林", Set.of(), false, Vantage.NOW), new KeyStretch(50, null, null)));
        questions.put(
                "people of a rare name",
                readers -> people(
                        readers,
                        new PeopleSought("zandren", Set.of(), false, Vantage.NOW),
                        new KeyStretch(50, null, null)));
        questions.put("one source", readers -> readers.library().find("source-0", Vantage.NOW));
        questions.put("sources", readers -> readers.library().list(SourcesSought.ALL, new KeyStretch(500, null, null)));
        questions.put(
                "sources far down",
                readers -> readers.library().list(SourcesSought.ALL, new KeyStretch(500, "source-9", null)));
        questions.put(
                "what a source says",
                readers -> readers.mentions().of("source-0", new KeyStretch(500, null, null), Vantage.NOW));
        questions.put(
                "what a source says, backwards",
                readers -> readers.mentions().of("source-0", new KeyStretch(50, null, "o900.denies"), Vantage.NOW));
        questions.put("a move", readers -> readers.dossiers().find(new FactId("m5000"), Vantage.NOW));
        questions.put("an offer", readers -> readers.dossiers().find(new FactId("o5000"), Vantage.NOW));
        return questions;
    }

    private static Map<String, Consumer<Readers>> readAt(String... addresses) {
        Map<String, Consumer<Readers>> questions = new LinkedHashMap<>();
        Stream.of(addresses).forEach(address -> questions.put("?" + address, readers -> readers.read(address)));
        return questions;
    }

    /** Who is at a lab, found among all who ever came to it. */
    static Map<String, Consumer<Readers>> whereabouts() {
        return Map.of(
                "people at a great lab",
                readers -> people(
                        readers,
                        new PeopleSought(null, Set.of("lab-0"), false, Vantage.NOW),
                        new KeyStretch(50, null, null)),
                "people at one of several labs",
                readers -> people(
                        readers,
                        new PeopleSought(null, Set.of("lab-7", "lab-350"), false, Vantage.NOW),
                        new KeyStretch(50, null, null)),
                "people at a small lab",
                readers -> people(
                        readers,
                        new PeopleSought(null, Set.of("lab-350"), false, Vantage.NOW),
                        new KeyStretch(50, null, null)));
    }

    private static void people(Readers readers, PeopleSought sought, KeyStretch stretch) {
        readers.people().list(sought, stretch, readers.labs().tree());
    }
}
