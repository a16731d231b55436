package org.talentmoves.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Chinese of what is refused in English, sentence by sentence: a catalogue by the English, as those of gettext are. What
 * varies in a sentence is taken over, and looked up itself.
 */
public final class ChineseReasons {

    private static final List<Entry> CATALOGUE = read();

    private ChineseReasons() {}

    /** Empty where the catalogue does not have it. */
    public static Optional<String> of(String english) {
        return CATALOGUE.stream()
                .flatMap(entry -> entry.chinese(english).stream())
                .findFirst();
    }

    private record Entry(Pattern english, String chinese) {

        static Entry of(String record) {
            String[] lines = record.split("\n");
            String pattern = Arrays.stream(lines[0].split("\\{\\}", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("(.+)"));
            return new Entry(Pattern.compile(pattern), lines[1]);
        }

        Optional<String> chinese(String said) {
            Matcher found = english.matcher(said);
            return found.matches() ? Optional.of(filled(found)) : Optional.empty();
        }

        private String filled(Matcher found) {
            String filled = chinese;
            for (int i = 1; i <= found.groupCount(); i++) {
                String varying = found.group(i);
                filled =
                        filled.replace("{" + i + "}", ChineseReasons.of(varying).orElse(varying));
            }
            return filled;
        }
    }

    private static List<Entry> read() {
        try (InputStream file = ChineseReasons.class.getResourceAsStream("/reasons_zh.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .filter(record -> !record.startsWith("#"))
                    .map(String::strip)
                    .map(Entry::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
