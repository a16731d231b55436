package org.talentmoves.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Qualifier;

/**
 * A pay term as a clause: the sum as it was offered, with its part of the pay, its period and its scope.
 *
 * @param isOfAGroup whether it stands with a group, so that pay for one person is not everybody's
 */
record PayPhrase(Term term, boolean isOfAGroup, Wording wording) {

    /** “about US$100m (sign-on bonus, once, for each of them)”. */
    String brief() {
        return wording.say("title.sized", wording.amount(term.pay().amount()), terms());
    }

    /** “the package as offered was about US$100m (…)”. */
    String full() {
        return term.pay().amount().qualifier() == Qualifier.UNDISCLOSED
                ? wording.say("told.pay.unknown", terms())
                : wording.say("told.pay", brief());
    }

    /** In what words the sum was described where no figure fits; it stands behind those who say so. */
    String described() {
        String described = term.wording();
        return described == null ? "" : wording.say("told.pay.described", described.replaceFirst("[.。]$", ""));
    }

    private String terms() {
        Pay pay = term.pay();
        boolean isWhole = pay.component() == PayComponent.TOTAL && pay.amount().qualifier() == Qualifier.UNDISCLOSED;
        return Stream.of(
                        isWhole ? wording.say("terms.whole") : wording.word("component", pay.component()),
                        wording.period(pay.period(), pay.years()),
                        pay.scope() != PayScope.PERSON || isOfAGroup ? wording.word("scope", pay.scope()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.comma()));
    }
}
