package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that reads the timeline, over one database. */
public record Readers(
        Timeline timeline,
        LabDirectory labs,
        People people,
        Library library,
        Mentions mentions,
        ClaimCards cards,
        Dossiers dossiers,
        Packages packages,
        Careers careers,
        ChangedLast changedLast) {

    public static Readers of(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Timeline timeline = new Timeline(jdbc);
        LabDirectory labs = new LabDirectory(jdbc);
        ClaimCards cards = new ClaimCards(new Packages(jdbc), new CitedSources(jdbc, new Claims(jdbc)));
        return new Readers(
                timeline,
                labs,
                new People(jdbc, labs),
                new Library(jdbc),
                new Mentions(jdbc),
                cards,
                new Dossiers(jdbc, timeline, cards),
                new Packages(jdbc),
                new Careers(jdbc, labs),
                new ChangedLast(jdbc));
    }

    /** Reads the facts at an address, such as {@code kind=move&limit=50}; the labs of it are taken for known. */
    Entries read(String address) {
        Filter filter = filter(address);
        return timeline.read(filter, StretchReader.stretch(parameters(address), filter.dated()));
    }

    Totals totals(String address) {
        return timeline.totals(filter(address), read(address));
    }

    /** The filter of an address; the labs of it are taken for known. */
    public static Filter filter(String address) {
        Parameters parameters = parameters(address);
        return TimelineAssert.FILTERS.filter(
                parameters,
                Stream.of("lab", "from", "to")
                        .flatMap(name -> parameters.list(name, slug -> slug).stream())
                        .toList());
    }

    private static Parameters parameters(String address) {
        Map<String, List<String>> given = Arrays.stream(address.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.split("="))
                .collect(groupingBy(parameter -> parameter[0], mapping(parameter -> parameter[1], toList())));
        return new Parameters(given, given.keySet());
    }
}
