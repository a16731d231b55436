package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.talentmoves.context.MarketPay;

/** Checks what a sentence on a deal, a benchmark or a milestone must hold. */
record ToldContext(ToldWords words) {

    void check(String text, Story story) {
        if (story instanceof Story.Dealt dealt) {
            assertThat(text)
                    .contains(words.name(dealt.label().label(), dealt.label().labelZh()))
                    .contains(words.at(dealt.agreedOn()))
                    .containsPattern(words.sum(dealt.amount()))
                    .containsPattern(words.word("price", dealt.kind()));
            if (dealt.stakePercent() != null) {
                assertThat(text)
                        .contains(dealt.stakePercent().stripTrailingZeros().toPlainString() + "%");
            }
        } else if (story instanceof Story.Measured measured) {
            measured(text, measured);
        } else {
            marked(text, (Story.Marked) story);
        }
    }

    private void measured(String text, Story.Measured measured) {
        MarketPay pay = measured.pay();
        assertThat(text)
                .contains(words.name(measured.label().label(), measured.label().labelZh()))
                .contains(measured.label().label().contains(pay.population()) ? "" : pay.population())
                .contains(words.at(pay.observedOn()))
                .containsPattern(words.word("period", pay.period()))
                .containsPattern(words.sum(pay.amount()));
        if (pay.changePercent() != null) {
            String percent = pay.changePercent().abs().stripTrailingZeros().toPlainString();
            boolean less = pay.changePercent().signum() < 0;
            String since = words.either(words.on(pay.changeSince()), words.at(pay.changeSince()));
            assertThat(text)
                    .contains(words.either(
                            "about %s%% %s than %s".formatted(percent, less ? "less" : "more", since),
                            "比%s%s约%s%%".formatted(since, less ? "少" : "多", percent)));
        }
    }

    private void marked(String text, Story.Marked marked) {
        String said = words.name(marked.text(), marked.textZh()).replaceFirst("[.。]$", "");
        assertThat(text).containsPattern("(?i)" + Pattern.quote(said));
        String rest = text.substring(text.toLowerCase().indexOf(said.toLowerCase()) + said.length());
        assertThat(rest)
                .contains(words.at(marked.happenedOn()))
                .containsPattern(words.word("milestone", marked.kind()));
        if (marked.lab() != null) {
            assertThat(rest)
                    .contains(words.name(marked.lab().name(), marked.lab().nameZh()));
        }
        if (marked.speaker() != null) {
            assertThat(text).contains(marked.speaker());
        }
    }
}
