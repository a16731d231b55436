package org.talentmoves.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

/**
 * A sum of pay as it was offered, with its part of the pay, its period and its scope.
 *
 * @param isOfAGroup whether it stands with a group, so that pay for one person is not everybody's
 */
public record PayPhrase(Pay pay, boolean isOfAGroup, Wording wording) {

    /** “sign-on bonus as offered: about US$100m (once, for each of them)”. */
    String brief() {
        return wording.say("brief.pay", part(), wording.sized(wording.amount(pay.amount()), bounds()));
    }

    /** “the sign-on bonus as offered was about US$100m (once, for each of them)”. */
    String full() {
        return isUndisclosed()
                ? wording.sized(wording.say("told.pay.unknown", part()), bounds())
                : wording.say("told.pay", part(), wording.sized(wording.amount(pay.amount()), bounds()));
    }

    /** Among other accounts: “about US$100m (sign-on bonus, once, for each of them)”. */
    String listed() {
        return wording.sized(wording.amount(pay.amount()), terms() + described());
    }

    /** As a short name: “about US$100m (sign-on bonus, once)”. */
    String named() {
        return wording.sized(wording.amount(pay.amount()), terms());
    }

    /** In what words the sum was described where no figure fits; ours, as the editors noted it. */
    String described() {
        String described = isUndisclosed() ? pay.note() : null;
        return described == null ? "" : wording.say("told.pay.described", described.replaceFirst("[.。]$", ""));
    }

    /** What it is for: “sign-on bonus, once, at the top of the range”. */
    public String terms() {
        return isUndisclosed() && pay.component() == PayComponent.UNKNOWN && pay.period() == PayPeriod.UNKNOWN
                ? wording.say("terms.unknown")
                : joined(component(), period(), scope());
    }

    /** What stands beside the part: its period and its scope. */
    private String bounds() {
        return joined(pay.component() == PayComponent.UNKNOWN ? component() : "", period(), scope());
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(wording.comma()));
    }

    private String part() {
        return pay.isOfTheFirstYear() ? wording.say("paid.first_year") : wording.word("paid", pay.component());
    }

    /** A whole package of which no figure is given is not “no figure given in all”. */
    private String component() {
        if (pay.isOfTheFirstYear()) {
            return wording.say("component.first_year");
        }
        return pay.component() == PayComponent.TOTAL && isUndisclosed()
                ? wording.say("terms.unknown")
                : wording.word("component", pay.component());
    }

    private String period() {
        return pay.isOfTheFirstYear() ? "" : wording.period(pay.period(), pay.years());
    }

    private String scope() {
        return pay.scope() != PayScope.PERSON || isOfAGroup ? wording.word("scope", pay.scope()) : "";
    }

    private boolean isUndisclosed() {
        return pay.amount().qualifier() == Qualifier.UNDISCLOSED;
    }
}
