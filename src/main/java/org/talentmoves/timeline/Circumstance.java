package org.talentmoves.timeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.shared.Wire;

/** What surrounds the moves as a clause: a deal, what the market pays, a milestone. */
record Circumstance(Wording wording) {

    String told(Story story) {
        if (story instanceof Story.Dealt dealt) {
            return dealt(dealt);
        }
        return story instanceof Story.Measured measured ? measured(measured) : marked((Story.Marked) story);
    }

    /** “Northwind buys a stake in Halcyon (12 June 2025): US$14.3bn, the price of a stake, not pay; stake: 49%”. */
    private String dealt(Story.Dealt dealt) {
        String label =
                new Naming(wording).of(dealt.label().label(), dealt.label().labelZh());
        String told = wording.say(
                "told.deal",
                label,
                wording.date(dealt.agreedOn()),
                wording.amount(dealt.amount()),
                wording.word("price", dealt.kind()));
        if (dealt.stakePercent() == null) {
            return told;
        }
        String stake = dealt.stakePercent().stripTrailingZeros().toPlainString() + "%";
        boolean isSaid = Pattern.compile("(?<![\\d.])" + Pattern.quote(stake))
                .matcher(label)
                .find();
        return isSaid ? told : wording.say("told.stake", told, stake);
    }

    /** “Usual pay of engineers (2025): US$3m–7m a year, for leading engineers, about 50% more than 2022”. */
    private String measured(Story.Measured measured) {
        String sum = wording.say(
                "told.rate." + Wire.of(measured.pay().period()),
                wording.amount(measured.pay().amount()));
        String told = wording.say(
                "told.rate",
                new Naming(wording)
                        .of(measured.label().label(), measured.label().labelZh()),
                wording.date(measured.pay().observedOn()),
                sum,
                wording.say("rate.of", measured.pay().population()));
        return measured.pay().changePercent() == null
                ? told
                : told + wording.say("list.clause") + wording.change(measured.pay());
    }

    /** “Northwind reviews its pay (statement, Northwind, 28 June 2025; said by Lin Zhiyao)”. */
    private String marked(Story.Marked marked) {
        String text = new Naming(wording).of(marked.text(), marked.textZh()).replaceFirst("[.。]$", "");
        List<String> circumstances = Stream.of(
                        wording.word("milestone", marked.kind()),
                        new Naming(wording).labOrNothing(marked.lab()),
                        wording.date(marked.happenedOn()))
                .filter(part -> !part.isEmpty())
                .toList();
        String told = String.join(wording.say("list.clause"), circumstances);
        String spoken = marked.speaker();
        return wording.say("title.sized", text, spoken == null ? told : wording.say("told.speaker", told, spoken));
    }
}
