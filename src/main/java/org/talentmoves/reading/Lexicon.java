package org.talentmoves.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words and signs that are understood, in small letters; of two that fit, the longer is meant. */
final class Lexicon {

    private final Map<String, Token> words = new HashMap<>();
    private int longest;

    /** A word that is found in a line. */
    record Found(Token token, int end) {}

    /** Enters words that mean the same, parted by a bar: “up to|as much as”. */
    Lexicon with(Token token, String... bars) {
        for (String bar : bars) {
            for (String word : bar.split("\\|", -1)) {
                words.put(word, token);
                longest = Math.max(longest, word.length());
            }
        }
        return this;
    }

    Lexicon with(Lexicon other) {
        other.words.forEach((word, token) -> with(token, word));
        return this;
    }

    /** The longest word that begins at a place of the line and does not end within a word. */
    Optional<Found> at(String line, int place) {
        for (int end = Math.min(line.length(), place + longest); end > place; end--) {
            Token token = words.get(line.substring(place, end));
            if (token != null && !isWithinWord(line, end)) {
                return Optional.of(new Found(token, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isWithinWord(String line, int end) {
        return end < line.length() && isLetter(line.charAt(end)) && isLetter(line.charAt(end - 1));
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
