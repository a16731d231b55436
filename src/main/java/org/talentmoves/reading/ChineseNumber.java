package org.talentmoves.reading;

import java.util.OptionalInt;

/** A number below ten thousand in Chinese characters: 二〇二五 digit by digit, 三十一 and 三百 by place. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String PLACES = "个十百千";

    private ChineseNumber() {}

    static boolean isPart(char c) {
        return digit(c) >= 0 || PLACES.indexOf(c) > 0;
    }

    /** Empty when the characters do not make a number, as 百三 and 十十. */
    static OptionalInt read(String characters) {
        if (characters.isEmpty() || characters.length() > 8) {
            return OptionalInt.empty();
        }
        return characters.chars().allMatch(c -> digit((char) c) >= 0) ? byDigit(characters) : byPlace(characters);
    }

    /** What the first digit counts: 100 of 二百五十; 1 where no place follows it, as in 十五. */
    static long place(String characters) {
        int place = characters.length() < 2 ? 0 : PLACES.indexOf(characters.charAt(1));
        return (long) Math.pow(10, Math.max(place, 0));
    }

    private static OptionalInt byDigit(String characters) {
        if (characters.length() != 1 && characters.length() != 4) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(characters.chars().reduce(0, (sum, c) -> sum * 10 + digit((char) c)));
    }

    private static OptionalInt byPlace(String characters) {
        int sum = 0;
        int digit = characters.charAt(0) == '十' ? 1 : -1;
        int least = PLACES.length();
        for (char c : characters.toCharArray()) {
            int place = PLACES.indexOf(c);
            if (place > 0 && place < least && digit > 0) {
                sum += digit * (int) Math.pow(10, place);
                least = place;
                digit = -1;
            } else if (digit(c) >= 0 && digit <= 0) {
                digit = digit(c);
            } else {
                return OptionalInt.empty();
            }
        }
        return endsWell(characters, digit, least) ? OptionalInt.of(sum + Math.max(digit, 0)) : OptionalInt.empty();
    }

    /** A last digit stands for ones: after 十, or after 零; 三百五 is 350, and is left to be written out. */
    private static boolean endsWell(String characters, int digit, int least) {
        return digit < 0 || (digit > 0 && (least == 1 || digit(characters.charAt(characters.length() - 2)) == 0));
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
