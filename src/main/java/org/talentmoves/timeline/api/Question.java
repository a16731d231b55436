package org.talentmoves.timeline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.PeopleSought;
import org.talentmoves.timeline.Period;
import org.talentmoves.timeline.SourcesSought;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.Vantage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a client asks of an address. A handler reads its parts and then {@link #check}s, so that all that is wrong is told at once. */
public final class Question {

    private final String path;
    private final Map<String, List<String>> given;
    private final Parameters parameters;
    private final FilterReader filters;

    private final Known.For known;
    private final @Nullable Shape shape;
    private final Set<String> fields;

    /** @param shape of the list that is the answer; null where it is none */
    Question(
            String path,
            Map<String, List<String>> given,
            Known.For known,
            FilterReader filters,
            @Nullable Shape shape) {
        this.filters = filters;
        this.path = path;
        this.given = given;
        this.known = known;
        this.shape = shape;
        this.parameters = new Parameters(given, known.parameters());
        given.forEach((name, values) -> {
            if (known.parameters().contains(name) && values.stream().anyMatch(String::isBlank)) {
                parameters.contradicts(name, "“%s” has no value; give one, or leave it out.".formatted(name));
            }
        });
        fields = new LinkedHashSet<>(parameters.list("fields", this::member));
        if (shape != null) {
            shape.check(parameters, fields, includes());
        }
        parameters.one("format", word -> Wire.read(Form.class, word));
        parameters.one("bom", Question::truth);
    }

    private String member(String name) {
        return shape().member(name);
    }

    private Shape shape() {
        return Objects.requireNonNull(shape, "no list is asked for");
    }

    /** What is asked in the request that is being answered. */
    static Question current() {
        return (Question) Objects.requireNonNull(Walk.request().getAttribute(Question.class.getName()));
    }

    /** Which members of the items are asked for; none for all. */
    Set<String> fields() {
        return fields;
    }

    /** What the facts of a list are to bring along. */
    Set<Include> includes() {
        return new LinkedHashSet<>(parameters.list("include", word -> Wire.read(Include.class, word)));
    }

    /** The form in which a list is given. */
    Form form() {
        return shape().form();
    }

    /** The columns that are asked for. */
    Table table() {
        return shape().table().of(fields);
    }

    /** An item with those members alone that are asked for. */
    JsonNode chosen(JsonNode one) {
        return fields.isEmpty() || !(one instanceof ObjectNode object) ? one : object.retain(fields);
    }

    /** Whether a list is given to its end: it is not given as JSON, no limit is set, nor is it read backwards. */
    boolean takesAll() {
        return shape != null
                && shape.form() != Form.JSON
                && !given.containsKey("limit")
                && !given.containsKey("before");
    }

    /** Whether the bytes begin with a mark, by which some spreadsheets know UTF-8. */
    boolean marksBytes() {
        return Boolean.TRUE.equals(parameters.one("bom", Question::truth));
    }

    /** Where this is asked, and the rest of its list. */
    public AskedAddress address() {
        return new AskedAddress(path, given);
    }

    /** The same question at another address of its list, in stretches as long as can be. */
    Question onwardAt(String address) {
        Map<String, List<String>> there = new LinkedHashMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) -> there.put(
                        name,
                        values.stream()
                                .map(value -> UriUtils.decode(String.valueOf(value), UTF_8))
                                .toList()));
        there.put("limit", List.of("500"));
        return new Question(path, there, known, filters, shape);
    }

    /** Reads the filter; {@code labs} gives the slugs of all labs and is asked only when a lab is. */
    public Filter filter(Supplier<List<String>> labs) {
        boolean asked = Stream.of("lab", "from", "to").anyMatch(given::containsKey);
        return filters.filter(parameters, asked ? labs.get() : List.of(), known.ways());
    }

    /** Reads which people are sought; {@code labs} are the slugs of all labs. */
    PeopleSought people(Set<String> labs) {
        return filters.people(parameters, labs);
    }

    /** Reads which sources are sought. */
    SourcesSought sources() {
        return filters.sources(parameters);
    }

    public Vantage vantage() {
        return filters.vantage(parameters);
    }

    /** Whether the number of all that match is asked for. */
    public boolean counts() {
        return Boolean.TRUE.equals(parameters.one("count", Question::truth));
    }

    /** Whether a parameter that is true or false is not given as the word. */
    public boolean isNot(String parameter, boolean word) {
        Boolean given = parameters.one(parameter, Question::truth);
        return given == null || given != word;
    }

    /** Reads {@code true} or {@code false}. */
    public static boolean truth(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new UnknownWord(word, List.of("true", "false"));
        }
        return word.equals("true");
    }

    /** Reads the stretch of facts that is asked for; without an order, the latest by the date of the filter are first. */
    Stretch stretch(Filter filter) {
        return StretchReader.stretch(parameters, filter.dated());
    }

    KeyStretch slugStretch() {
        return StretchReader.slugStretch(parameters);
    }

    Period period() {
        return FilterReader.period(parameters);
    }

    @Nullable
    Integer version() {
        return FilterReader.version(parameters);
    }

    public KeyStretch versionStretch() {
        return StretchReader.versionStretch(parameters);
    }

    KeyStretch mentionStretch() {
        return StretchReader.mentionStretch(parameters);
    }

    /** What was given, for what only one kind of list knows. */
    public Parameters parameters() {
        return parameters;
    }

    /** Refuses all that was wrong at once. */
    public void check() {
        parameters.check();
    }

    /** The parameters of an address; Tomcat throws when it is no percent-encoded UTF-8. */
    public static Map<String, List<String>> given(HttpServletRequest asked) throws ServletRequestBindingException {
        Map<String, List<String>> given = new LinkedHashMap<>();
        try {
            asked.getParameterMap().forEach((name, values) -> given.put(name, Arrays.asList(values)));
        } catch (IllegalStateException e) {
            throw new ServletRequestBindingException("The parameters are not percent-encoded UTF-8.", e);
        }
        return given;
    }
}
