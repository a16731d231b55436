package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.List;
import org.talentmoves.reading.Token.Place;
import org.talentmoves.shared.Qualifier;

/** The words of sums of money, beside those of every number. */
final class AmountWords {

    static final Lexicon ENGLISH = all();

    /** “w” stands for 万 where Chinese is written, and nowhere else. */
    static final Lexicon CHINESE = all().with(new Token.Times(10_000L), "w");

    private AmountWords() {}

    private static Lexicon all() {
        Lexicon words = NumberWords.all();
        times(words);
        figures(words);
        refused(words);
        Currencies.enter(words);
        return words.with(
                        new Token.Says(Qualifier.UNDISCLOSED, Place.EITHER, null),
                        "undisclosed|not disclosed|unknown|not known|unspecified|未披露|未公开|不详|未知")
                .with(new Token.Filler(), "in|of|a|an|the|sum|amount|total|altogether|共|共计|总共|总计|合计");
    }

    private static void times(Lexicon words) {
        words.with(new Token.Figure(new BigDecimal("0.5")), "half|half a")
                .with(new Token.Figure(BigDecimal.valueOf(1_000)), "a thousand")
                .with(new Token.One(1_000_000L), "a million")
                .with(new Token.One(1_000_000_000L), "a billion")
                .with(new Token.One(1_000_000_000_000L), "a trillion")
                .with(new Token.Times(1_000L), "k|thousand|-thousand|千")
                .with(new Token.Times(1_000_000L), "m|mn|mm|mln|mio|mio.|mil|mil.|-mil|million|millions|-million|百万|百萬")
                .with(new Token.Times(1_000_000_000L), "b|bn|mrd|mrd.|bil|bil.|billion|billions|-billion")
                .with(new Token.Times(1_000_000_000_000L), "t|tn|trillion|trillions|-trillion|万亿|萬億|兆")
                .with(new Token.Times(10_000L), "万|萬")
                .with(new Token.Times(10_000_000L), "千万|千萬")
                .with(new Token.Times(100_000_000L), "亿|億")
                .with(new Token.Times(10_000_000_000L), "百亿|百億")
                .with(new Token.Times(100_000_000_000L), "千亿|千億");
    }

    /** Six figures to twelve, as the timeline tells them too. */
    private static void figures(Lexicon words) {
        List<String> english = List.of("six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        List<String> chinese = List.of("六", "七", "八", "九", "十", "十一", "十二");
        for (int digits = 6; digits <= 12; digits++) {
            String word = english.get(digits - 6);
            Token figures = new Token.Figures(digits);
            words.with(figures, word + "-figure|" + word + " figure|" + word + " figures|" + word + "-figures")
                    .with(figures, digits + "-figure|" + digits + " figures|" + digits + " figure|" + digits + "位数")
                    .with(figures, chinese.get(digits - 6) + "位数");
        }
    }

    private static void refused(Lexicon words) {
        words.with(new Token.Refused(Why.AMOUNT_BELOW), NumberWords.BELOW)
                .with(new Token.Refused(Why.AMOUNT_VAGUE), NumberWords.VAGUE)
                .with(new Token.Refused(Why.AMOUNT_VAGUE), "multimillion|multibillion")
                .with(new Token.Refused(Why.AMOUNT_CENTS), "cent|cents|分|角")
                .with(
                        new Token.Refused(Why.AMOUNT_PART_OF_PAY),
                        "signing|signing bonus|sign-on|bonus|bonuses|base|salary")
                .with(new Token.Refused(Why.AMOUNT_PART_OF_PAY), "equity|stock|shares|奖金|签约|签字费|底薪|股票|股权")
                .with(new Token.Refused(Why.AMOUNT_PERIOD), "月薪|月入|月收入|每月|每个月|按月|个月|/月|周薪|每周|日薪|每天|时薪|每小时|每季度")
                .with(
                        new Token.Refused(Why.AMOUNT_PERIOD),
                        "monthly|weekly|daily|hourly|quarterly|/mo|pm|p.m|p.m.|p/m");
        for (String period : List.of("month", "week", "day", "hour", "quarter")) {
            words.with(new Token.Refused(Why.AMOUNT_PERIOD), period, period + "s", "per " + period)
                    .with(new Token.Refused(Why.AMOUNT_PERIOD), "/" + period, "/ " + period, "each " + period)
                    .with(new Token.Refused(Why.AMOUNT_PERIOD), "every " + period);
        }
    }
}
