package org.talentmoves.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says facts in sentences, in English or Simplified Chinese, out of what was read of them already. */
@Component
public class Sentences {

    private final Clock clock;

    Sentences(Clock clock) {
        this.clock = clock;
    }

    /** All forms of the sentence; its footnotes say that the sources were looked at today. */
    public Sentence of(Dossier dossier, Vantage vantage, Locale language) {
        Telling telling = new Telling(dossier.entry(), dossier.accounts(), vantage, new Wording(language));
        return new Sentence(telling.brief(), telling.full(), new Footnotes(dossier, telling).under(today()));
    }

    /** Today, in UTC. */
    public LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The headline alone, for lists. */
    public static String brief(Entry entry, List<Dossier.Account> accounts, Vantage vantage, Locale language) {
        return new Telling(entry, accounts, vantage, new Wording(language)).brief();
    }

    /** The sentences without footnotes, for lists. */
    public static String full(Entry entry, List<Dossier.Account> accounts, Vantage vantage, Locale language) {
        return new Telling(entry, accounts, vantage, new Wording(language)).full();
    }
}
