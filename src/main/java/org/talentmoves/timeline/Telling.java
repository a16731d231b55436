package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Standing;

/** Puts a fact into sentences: what happened, the package, and that there are other accounts of it. */
record Telling(Entry entry, List<Dossier.Account> accounts, Vantage vantage, Wording wording) {

    /** A first word that is written small and may begin a sentence in a capital: “some staff”, and not “xAI”. */
    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}(?=\\p{Ll}*\\b)(?!\\p{Ll}*[\\p{Lu}\\d])");

    /** A headline: “Meta approached OpenAI staff in June 2025, according to WIRED; denied by Meta”. */
    String brief() {
        StringBuilder brief = new StringBuilder(said().brief(new Deed(entry, wording).brief()));
        headline()
                .map(account -> wording.say("brief.pay", pay(account).brief(), doubt(account.assessment())))
                .ifPresent(brief::append);
        others("brief.others.").map(others -> wording.say("brief.also", others)).ifPresent(brief::append);
        return led(begun(brief.toString()));
    }

    String full() {
        return String.join(wording.say("sentence.between"), sentences());
    }

    /** What happened; then, where there is a package, what it was; then, where there are, the other accounts of it. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(led(sentence(said().full(new Deed(entry, wording).full()))));
        headline().map(this::paid).map(this::sentence).ifPresent(sentences::add);
        others("others.").map(others -> sentence(others + denied())).ifPresent(sentences::add);
        return sentences;
    }

    private Attribution said() {
        return new Attribution(entry.assessment(), entry.story() instanceof Story.Marked, wording);
    }

    private String paid(Dossier.Account account) {
        PayPhrase pay = pay(account);
        return new Attribution(account.assessment(), false, wording).full(pay.full()) + pay.described();
    }

    private String sentence(String words) {
        return begun(wording.say("sentence", words));
    }

    private PayPhrase pay(Dossier.Account account) {
        return new PayPhrase(account.term(), isOfAGroup(), wording);
    }

    private boolean isOfAGroup() {
        return entry.story() instanceof Story.Offered offered && offered.to().group() != null
                || entry.story() instanceof Story.Moved moved && moved.who().group() != null;
    }

    private Optional<Dossier.Account> headline() {
        return accounts.stream().filter(Dossier.Account::headline).findFirst();
    }

    /** How sure the pay is, in a headline; what is confirmed or corroborated needs no word. */
    private String doubt(Assessment assessment) {
        if (isContested(assessment)) {
            return wording.say("brief.doubt.contested");
        }
        String doubt = assessment.computed().isAtLeast(Standing.CORROBORATED)
                ? ""
                : wording.say(
                        assessment.support().reportedBy().isEmpty() ? "brief.doubt.retold" : "brief.doubt.reported");
        return assessment.denial().questionedBy().isEmpty() ? doubt : doubt + wording.say("brief.doubt.questioned");
    }

    /** Whether somebody denies it, whatever an editor decided, or an editor holds it to be contested. */
    private static boolean isContested(Assessment assessment) {
        return assessment.denial().contests() || assessment.standing() == Standing.CONTESTED;
    }

    private Optional<String> others(String key) {
        List<Dossier.Account> others =
                accounts.stream().filter(account -> !account.headline()).toList();
        int contested = (int) others.stream()
                .filter(account -> isContested(account.assessment()))
                .count();
        return others.isEmpty() ? Optional.empty() : Optional.of(others(key, others.size(), contested));
    }

    /** What those of the other accounts say that somebody denies, each with who does: “: up to US$9m (…), denied by Halcyon”. */
    private String denied() {
        String denied = accounts.stream()
                .filter(account ->
                        !account.headline() && account.assessment().denial().contests())
                .map(account -> wording.say(
                        "others.denied",
                        pay(account).brief(),
                        wording.all(account.assessment().denial().contestedBy().stream()
                                .map(wording::voice)
                                .distinct()
                                .toList())))
                .collect(Collectors.joining(wording.say("reason.and")));
        return denied.isEmpty() ? "" : wording.say("colon") + denied;
    }

    private String others(String key, int number, int contested) {
        String others = wording.say(key + (number == 1 ? "one" : "many"), wording.figure(number));
        if (contested == 0) {
            return others;
        }
        return contested < number
                ? wording.say("others.contested.some", others, wording.figure(contested))
                : wording.say(number == 1 ? "others.contested.one" : "others.contested.all", others);
    }

    /** With what must lead every form before it: the day whose reports alone it tells, and that the fact was retracted. */
    private String led(String text) {
        PartialDate day = vantage.reportedBy();
        return (day == null ? "" : wording.say("lead.then", wording.date(day)))
                + wording.word("lead", entry.assessment().standing())
                + text;
    }

    private String begun(String text) {
        return SMALL.matcher(text)
                .replaceFirst(first -> Matcher.quoteReplacement(first.group().toUpperCase(wording.locale())));
    }
}
