package org.talentmoves.timeline.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Denial;
import org.talentmoves.source.OneOrigin;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.ClaimCard;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.OriginTree;
import org.talentmoves.timeline.SourceRef;

/** Who says a claim, who denies it and who repeats it, in the words of the page's language. */
@Component("card")
public class ClaimWords {

    private final Words words;

    ClaimWords(Words words) {
        this.words = words;
    }

    /** How many of the accounts of a package stand: those retracted are shown, and not counted. */
    public int standing(List<Dossier.Account> accounts) {
        return (int) accounts.stream().filter(account -> !account.isRetracted()).count();
    }

    /** What sources say of one stance, as trees of shared origin. */
    public List<OriginTree> trees(List<Cited> citations, String stance) {
        return OriginTree.of(citations, Stance.valueOf(stance));
    }

    /** The stances that are shown: those that somebody takes, and that of denial also where nobody takes it. */
    public List<String> shown(List<Cited> citations) {
        return Stream.of(Stance.values())
                .filter(stance -> stance == Stance.DENIES
                        || citations.stream()
                                .anyMatch(cited -> cited.statement().stance() == stance))
                .map(Stance::name)
                .toList();
    }

    /** Whether what is cited is like its piece: an original report that was read may retell others in part. */
    public boolean isOfItsKind(Cited cited) {
        return cited.statement().basis() != Basis.SECONDARY
                || cited.via() != null
                || cited.source().kind() != SourceKind.NEWS_ORIGINAL;
    }

    /** On what a citation rests where nobody speaks in it; of a piece that was read through another one, that it was not read itself. */
    public String basis(Basis basis, @Nullable SourceRef via) {
        return basis == Basis.SECONDARY && via != null ? words.say("basis.not_read") : words.word("basis", basis);
    }

    /** “7 citations, 2 origins”. */
    public String count(List<OriginTree> trees) {
        int citations =
                trees.stream().mapToInt(tree -> tree.origin().told().size()).sum();
        int origins =
                (int) trees.stream().filter(tree -> tree.origin().reports()).count();
        String counted = words.number("citations", citations);
        return origins == citations || origins == 0
                ? counted
                : counted + words.comma() + words.number("origins", origins);
    }

    /** Who is at the root of a tree; all who speak for one house. */
    public String root(OriginTree tree) {
        String voices = words.voices(tree.origin().voices());
        return tree.origin().isOnRecord() ? voices + words.say("speaker.on.record") : voices;
    }

    /** “1 origin, 6 repeats”. */
    public String size(OriginTree tree) {
        String one = words.say(tree.origin().reports() ? "tree.one" : "tree.none");
        String pieces = tree.pieces() > 1 ? words.say("tree.pieces", String.valueOf(tree.pieces())) : "";
        String repeats = tree.repeats() > 0 ? words.comma() + words.number("tree.repeats", tree.repeats()) : "";
        return one + pieces + repeats;
    }

    /** What a tree without a recorded origin counts for; empty for others. */
    public String unrecorded(OriginTree tree, String stance) {
        OneOrigin<Cited> origin = tree.origin();
        if (origin.reports()) {
            return "";
        }
        return switch (Stance.valueOf(stance)) {
            case SUPPORTS -> words.say("tree.unrecorded.supports");
            case DENIES -> words.say(origin.onlyQuestions() ? "tree.unrecorded.questions" : "tree.unrecorded");
            case QUALIFIES, MENTIONS -> words.say("tree.unrecorded");
        };
    }

    /** The origins of an account of the pay, or who tells it where none is recorded. */
    public String saidBy(Assessment assessment) {
        Support support = assessment.support();
        return support.reportedBy().isEmpty()
                ? words.say("reason.retold", words.voices(support.retoldBy()))
                : words.voices(support.reportedBy());
    }

    /** “6 repeats”: how many citations of an account are no piece of an origin; empty where there are none. */
    public String repeats(Dossier.Account account) {
        List<OriginTree> trees = OriginTree.of(account.citations(), Stance.SUPPORTS);
        boolean named = trees.stream().anyMatch(tree -> tree.origin().reports());
        int repeats = trees.stream()
                .mapToInt(tree -> tree.origin().reports()
                        ? tree.repeats()
                        : named ? tree.origin().told().size() : 0)
                .sum();
        return repeats == 0 ? "" : words.number("tree.repeats", repeats);
    }

    /** How many accounts of the pay are left out because they are less sure than is asked for, and of how many it is contested. */
    public String lessSure(ClaimCard card) {
        List<Dossier.Account> accounts = card.lessSure();
        int contested = (int) accounts.stream()
                .filter(account -> isDenied(account.assessment()))
                .count();
        return words.number("fact.less.sure", accounts.size())
                + (contested == 0 ? "" : words.say("fact.less.sure.contested", String.valueOf(contested)))
                + words.say("fact.less.sure.told");
    }

    /** Who denies an account, or that nobody does. */
    public String deniedBy(Assessment assessment) {
        Denial denial = assessment.denial();
        List<Voice> voices = Stream.concat(denial.onRecord().stream(), denial.reportedBy().stream())
                .toList();
        String questioned = denial.questionedBy().isEmpty()
                ? ""
                : words.say("fact.questioned", words.voices(denial.questionedBy()));
        String denied = voices.isEmpty() ? "" : words.voices(voices);
        String undated =
                denial.undated().isEmpty() ? "" : words.say("fact.denied.undated", words.voices(denial.undated()));
        return Stream.of(denied, questioned, undated)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + words.comma() + other)
                .orElseGet(() -> words.say("fact.denied.none"));
    }

    public boolean isDenied(Assessment assessment) {
        return assessment.denial().contests();
    }
}
