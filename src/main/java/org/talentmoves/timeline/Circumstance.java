package org.talentmoves.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Support;

/** What surrounds the moves as a clause: a deal, what the market pays, a milestone. */
record Circumstance(Support support, Wording wording) {

    String told(Story story, boolean full) {
        if (story instanceof Story.Dealt dealt) {
            return dealt(dealt, full);
        }
        return story instanceof Story.Measured measured ? measured(measured) : marked((Story.Marked) story);
    }

    /** “Northwind buys a stake in Halcyon (12 June 2025): US$14.3bn, the price of a stake, not pay; stake: 49%”. */
    private String dealt(Story.Dealt dealt, boolean full) {
        String label = named(dealt.label().label(), dealt.label().labelZh());
        String told = wording.say(
                "told.deal", wording.sized(label, dated(label, dealt.agreedOn())), full ? priced(dealt) : price(dealt));
        if (dealt.stakePercent() == null) {
            return told;
        }
        String stake = dealt.stakePercent().stripTrailingZeros().toPlainString() + "%";
        boolean isSaid = Pattern.compile("(?<![\\d.])" + Pattern.quote(stake))
                .matcher(label)
                .find();
        return isSaid ? told : wording.say("told.stake", told, stake);
    }

    private String price(Story.Dealt dealt) {
        return wording.amount(dealt.amount()) + wording.say("list.clause") + wording.word("price", dealt.kind());
    }

    /** In full a sentence: “the price of the stake, which is not pay, was US$14.3bn”. */
    private String priced(Story.Dealt dealt) {
        Amount amount = dealt.amount();
        String price = wording.word("priced", dealt.kind());
        return amount.qualifier() == Qualifier.UNDISCLOSED
                ? wording.say("told.priced.unknown", price)
                : wording.say("told.priced", price, wording.amount(amount));
    }

    /** “Usual pay of engineers (2025) was US$3m–7m a year, for leading engineers, about 50% more than in 2022”. */
    private String measured(Story.Measured measured) {
        String label = named(measured.label().label(), measured.label().labelZh());
        String population = measured.pay().population();
        boolean isUndisclosed = measured.pay().amount().qualifier() == Qualifier.UNDISCLOSED;
        String told = wording.say(
                isUndisclosed ? "told.rate.undisclosed" : "told.rate",
                wording.sized(label, dated(label, measured.pay().observedOn())),
                wording.say(
                        "told.rate." + Wire.of(measured.pay().period()),
                        wording.amount(measured.pay().amount())));
        String of = measured.label().label().contains(population) ? "" : wording.say("rate.of", population);
        return Stream.of(told, of, wording.change(measured.pay()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.say("list.clause")));
    }

    /** “Northwind reviews its pay (statement, concerning Northwind, 28 June 2025; said by Lin Zhiyao)”. */
    private String marked(Story.Marked marked) {
        LabRef lab = marked.lab();
        List<String> circumstances = Stream.of(
                        wording.word("milestone", marked.kind()),
                        lab == null ? "" : wording.say("told.concerning", new Naming(wording).lab(lab)),
                        wording.date(marked.happenedOn()))
                .filter(part -> !part.isEmpty())
                .toList();
        String told = String.join(wording.say("list.clause"), circumstances);
        String spoken = marked.speaker();
        return wording.sized(
                named(marked.text(), marked.textZh()).replaceFirst("[.。]$", ""),
                spoken == null || saysSo(spoken) ? told : wording.say("told.speaker", told, spoken));
    }

    /** Whether the speaker is named already as the one who says so. */
    private boolean saysSo(String speaker) {
        return support.confirmedBy().stream().anyMatch(voice -> voice.name().startsWith(speaker));
    }

    /** The date, unless the label tells it. */
    private String dated(String label, @Nullable PartialDate date) {
        String told = wording.date(date);
        return label.contains(told) ? "" : told;
    }

    private String named(String text, @Nullable String textZh) {
        return new Naming(wording).of(text, textZh);
    }
}
