package org.talentmoves.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Voice;

/**
 * Puts a fact into sentences: what happened, the package, and the other accounts of it. Every account is told, however sure,
 * but one that was retracted.
 */
record Telling(Entry entry, List<Dossier.Account> accounts, Vantage vantage, Wording wording) {

    /** A headline: “Meta approached OpenAI staff in June 2025, according to WIRED; denied by Meta”. */
    String brief() {
        StringBuilder brief = new StringBuilder(said().brief(deed().brief()) + deed().counted());
        headline()
                .map(account -> said(account).brief(pay(account).brief()))
                .ifPresent(pay -> brief.append(wording.say("brief.also", pay)));
        brief.append(figures().brief());
        if (!others().isEmpty()) {
            brief.append(wording.say("brief.also", number("brief.others."))).append(contested());
        }
        return led(wording.begun(brief.toString()));
    }

    String full() {
        return String.join(wording.say("sentence.between"), sentences());
    }

    /** What happened, with other figures of it; and, where there is one, the package with the other accounts of it. */
    List<String> sentences() {
        return sentences(clause -> "");
    }

    /**
     * The same with a mark behind each clause.
     *
     * @param marks the mark of an account of the pay, or of what happened where there is none
     */
    List<String> sentences(Function<Optional<Dossier.Account>, String> marks) {
        Function<Dossier.Account, String> mark = account -> marks.apply(Optional.of(account));
        String happened = said().full(deed().full())
                + deed().counted()
                + deed().called()
                + deed().ended()
                + figures().full()
                + marks.apply(Optional.empty());
        String paid = Stream.of(headline().map(account -> full(account) + mark.apply(account)), rivals(mark))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(wording.say("reason.and")));
        return paid.isEmpty() ? List.of(led(sentence(happened))) : List.of(led(sentence(happened)), sentence(paid));
    }

    private String full(Dossier.Account account) {
        return said(account).full(pay(account).full()) + pay(account).described();
    }

    private Deed deed() {
        return new Deed(entry, vantage.day(), wording);
    }

    private FiguresPhrase figures() {
        return new FiguresPhrase(entry.otherFigures(), wording);
    }

    private Attribution said() {
        Story.Marked saying = entry.story() instanceof Story.Marked marked ? marked : null;
        return new Attribution(entry.assessment(), saying, entry.isOneFigureOfSeveral(), wording);
    }

    private Attribution said(Dossier.Account account) {
        return new Attribution(account.assessment(), null, false, wording);
    }

    private String sentence(String words) {
        return wording.begun(wording.say("sentence", words));
    }

    PayPhrase pay(Dossier.Account account) {
        return new PayPhrase(account.term().pay(), entry.isOfAGroup(), wording);
    }

    private Optional<Dossier.Account> headline() {
        return told().filter(Dossier.Account::headline).findFirst();
    }

    private List<Dossier.Account> others() {
        return told().filter(account -> !account.headline()).toList();
    }

    private Stream<Dossier.Account> told() {
        return accounts.stream().filter(account -> !account.assessment().isRetracted());
    }

    private String number(String key) {
        int number = others().size();
        return wording.say(key + (number == 1 ? "one" : "many"), wording.figure(number));
    }

    /** All other accounts, each with who says so and who denies it: “up to US$9m (…), according to Gazette, denied by Halcyon”. */
    private Optional<String> rivals(Function<Dossier.Account, String> mark) {
        return others().isEmpty()
                ? Optional.empty()
                : Optional.of(others().stream()
                        .map(account -> account.says(entry.isOfAGroup(), wording) + mark.apply(account))
                        .collect(Collectors.joining(
                                wording.say("reason.and"), number("others.") + wording.say("colon"), "")));
    }

    /** How many of the other accounts are contested, and by whom: “, one of them contested, denied by Halcyon”. */
    private String contested() {
        int contested = (int) others().stream()
                .map(Dossier.Account::assessment)
                .filter(Telling::isContested)
                .count();
        String number = others().size() == 1 ? "one" : contested < others().size() ? "some" : "all";
        return (contested == 0 ? "" : wording.say("brief.contested." + number, wording.figure(contested)))
                + denied("listed.denied", Denial::contestedBy)
                + denied("listed.denied.undated", Denial::undated);
    }

    private String denied(String key, Function<Denial, List<Voice>> by) {
        List<String> deniers = others().stream()
                .flatMap(account -> by.apply(account.assessment().denial()).stream())
                .map(wording::voice)
                .distinct()
                .toList();
        return deniers.isEmpty() ? "" : wording.say(key + ".many", wording.all(deniers));
    }

    /** Whether somebody denies it, whatever an editor decided, or an editor holds it to be contested. */
    private static boolean isContested(Assessment assessment) {
        return assessment.denial().contests() || assessment.standing() == Standing.CONTESTED;
    }

    /** With what must lead every form before it: the day whose reports alone it tells, and that the fact was retracted. */
    private String led(String text) {
        PartialDate day = vantage.reportedBy();
        return (day == null ? "" : wording.say("lead.then", wording.date(day)))
                + wording.word("lead", entry.assessment().standing())
                + text;
    }
}
