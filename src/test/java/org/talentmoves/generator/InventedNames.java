package org.talentmoves.generator;

import java.util.List;
import java.util.stream.IntStream;

/** Names of nobody: put together from syllables, and from characters that stand in Chinese names. */
final class InventedNames {

    private static final String[] HEADS = {
        "Ba", "Cor", "Del", "Fen", "Gal", "Hul", "Jor", "Kel", "Lum", "Mar", "Nov", "Or", "Pel", "Quil", "Ros", "Sel",
        "Tol", "Ul", "Ver", "Yor", "Zan", "Bré", "Dür", "Ny"
    };
    private static final String[] MIDDLES = {"", "a", "en", "i", "o", "ur", "el", "an", "is", "om"};
    private static final String[] TAILS = {"ta", "berg", "lin", "mo", "ric", "sen", "va", "wick", "zo", "dren"};
    private static final String FAMILIES = "林陈周吴郑孙朱胡郭何高罗宋谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "明华志伟文静思远嘉宁浩然雨晨子涵一诺安平天宇晓峰若曦云帆清和乐书";

    private static final List<String> GIVEN_LATIN = latin(180, 7);
    private static final List<String> FAMILIES_LATIN = latin(1500, 1);

    private final Chance chance;

    InventedNames(Chance chance) {
        this.chance = chance;
    }

    String latin() {
        return chance.skewed(GIVEN_LATIN) + " " + chance.skewed(FAMILIES_LATIN);
    }

    String chinese() {
        String given = character(GIVEN) + (chance.percent(75) ? character(GIVEN) : "");
        return FAMILIES.charAt(chance.rank(FAMILIES.length())) + given;
    }

    /** The n-th name of a lab; all are different. */
    static String lab(int n) {
        return FAMILIES_LATIN.get(n) + new String[] {" AI", " Labs", " Research", ""}[n % 4];
    }

    static String publisher(int n) {
        return "The " + FAMILIES_LATIN.get(1400 - n) + new String[] {" Post", " Wire", " Letter"}[n % 3];
    }

    private String character(String of) {
        return String.valueOf(of.charAt(chance.between(0, of.length() - 1)));
    }

    private static List<String> latin(int names, int stride) {
        return IntStream.range(0, names)
                .map(n -> n * stride)
                .mapToObj(n -> HEADS[n % HEADS.length]
                        + MIDDLES[n / HEADS.length % MIDDLES.length]
                        + TAILS[n / (HEADS.length * MIDDLES.length) % TAILS.length])
                .toList();
    }
}
