package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are asked for; an empty set, null and an open period limit nothing.
 *
 * @param publishers in lower case
 * @param languages as in BCP 47; {@code zh} holds {@code zh-Hans} as well
 * @param text words that all stand in the publisher, the title or the address, upper and lower case alike
 * @param published when it was published, as far as that is known
 */
public record SourcesSought(
        Set<String> publishers,
        Set<String> languages,
        @Nullable String text,
        Period published,
        Vantage vantage) {

    public static final SourcesSought ALL = new SourcesSought(Set.of(), Set.of(), null, Period.ALL, Vantage.NOW);

    /** The same from another vantage. */
    public SourcesSought from(Vantage another) {
        return new SourcesSought(publishers, languages, text, published, another);
    }

    /** The condition, on the columns of {@code s}. */
    String sql() {
        List<String> conditions = new ArrayList<>();
        conditions.add(published.overlapping("partial_date_position(s.published_on)"));
        if (!publishers.isEmpty()) {
            conditions.add("lower(s.publisher) = any(:publisher)");
        }
        if (!languages.isEmpty()) {
            conditions.add("(s.language = any(:language) or split_part(s.language, '-', 1) = any(:language))");
        }
        for (int word = 0; word < words().size(); word++) {
            conditions.add("lower(concat_ws(' ', s.publisher, s.title, s.url)) like :word" + word);
        }
        return String.join(" and ", conditions);
    }

    private List<String> words() {
        return text == null ? List.of() : List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** What the condition is given. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(vantage.parameters());
        parameters.putAll(published.parameters());
        parameters.put("publisher", FilterConditions.texts(publishers));
        parameters.put("language", FilterConditions.texts(languages));
        for (int word = 0; word < words().size(); word++) {
            parameters.put("word" + word, Letters.within(words().get(word)));
        }
        return parameters;
    }
}
