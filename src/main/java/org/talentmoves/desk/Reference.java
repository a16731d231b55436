package org.talentmoves.desk;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.editorial.Draft;
import org.talentmoves.shared.Text;

/**
 * How one part of a draft speaks of another that it enters, whatever else is called so: by its name, for readers, and by its
 * key, “Aurora #n3”. No address on the web can be one, as there is a space before the sign.
 */
public final class Reference {

    private static final int LONGEST = 80;

    private static final Pattern REFERENCE = Pattern.compile("(?:(.*)\\s)?#(n[0-9]{1,5})");

    private static final Pattern KEY = Pattern.compile("(?<![^\\s#])n([0-9]{1,5})$");

    private Reference() {}

    public static String to(Draft.Part part) {
        String called = Fresh.called(part).replaceAll("[\\s|;；#]+", " ");
        return (called.substring(0, Math.min(called.length(), LONGEST)) + " #" + part.key()).strip();
    }

    /** Whether it would be read as one. */
    public static boolean isOne(String typed) {
        return key(typed).isPresent();
    }

    /** The key of the part that is meant; empty where a name is typed. */
    public static Optional<String> key(String typed) {
        Matcher reference = REFERENCE.matcher(Text.trimmed(typed));
        return reference.matches() ? Optional.of(reference.group(2)) : Optional.empty();
    }

    /** The highest number in the keys of a draft, and in what refers to them, also to what was left out of it. */
    public static int last(Collection<Draft.Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.key()), part.fields().values().stream().flatMap(String::lines)))
                .flatMap(text -> KEY.matcher(text).results())
                .mapToInt(key -> Integer.parseInt(key.group(1)))
                .max()
                .orElse(0);
    }

    /** The part that is meant; empty also where it is not in the draft any more. */
    public static Optional<Draft.Part> in(Draft draft, String typed) {
        return key(typed).flatMap(draft::part);
    }

    /** For readers, without the key where there is a name before it. */
    public static String name(String typed) {
        String name = isOne(typed) ? Text.trimmed(Text.trimmed(typed).replaceFirst("#n[0-9]+$", "")) : "";
        return name.isEmpty() ? typed : name;
    }
}
