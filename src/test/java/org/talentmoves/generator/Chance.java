package org.talentmoves.generator;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Chance with the skews of real life, the same each time for the same seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Words with their weights, such as {@code "HIRE 70, RETURN 5"}, each as often as it weighs. */
    static String[] mix(String weighted) {
        return Arrays.stream(weighted.split(", "))
                .map(word -> word.split(" "))
                .flatMap(word -> Stream.generate(() -> word[0]).limit(Integer.parseInt(word[1])))
                .toArray(String[]::new);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from low to high, both inclusive. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    String oneOf(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** A rank below n by Zipf's law: the second comes half as often as the first, the third a third as often. */
    int rank(int n) {
        return (int) Math.pow(n + 1.0, random.nextDouble()) - 1;
    }

    <T> T skewed(List<T> mostFrequentFirst) {
        return mostFrequentFirst.get(rank(mostFrequentFirst.size()));
    }

    /** Mostly short, now and then long: zero and more, about {@code mean} on average. */
    int wait(int mean) {
        return (int) (-mean * Math.log(1 - random.nextDouble()));
    }

    /** Heavy-tailed around the median, with two digits that are not zero. */
    long sum(long median) {
        double exact = median * Math.exp(1.3 * random.nextGaussian());
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(exact)) - 1));
        return Math.max(1, Math.round(exact / unit)) * (long) unit;
    }
}
