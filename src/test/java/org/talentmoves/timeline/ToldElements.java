package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.Group;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Voice;

/** Checks element by element that every form of a sentence holds what it must not lose. */
record ToldElements(Dossier dossier, Vantage vantage, ToldWords words) {

    private static final Pattern UNTIDY = Pattern.compile(
            "\\{\\d|  | [,.;:)]|\\.\\.(?!\\.)|,,|;;|\\(\\s|\\(\\)|null|\\?\\?|，，|；；|。。|、、|（）|，。|；。|、）|^\\s|\\s$");

    /** Checks the headline and the full sentences, and that the note has the full ones. */
    static void check(Dossier dossier, Vantage vantage, Sentences sentences, Locale language) {
        ToldElements told = new ToldElements(dossier, vantage, new ToldWords(language != Locale.ENGLISH));
        Sentence sentence = sentences.of(dossier, vantage, language);
        Telling telling = new Telling(dossier.entry(), dossier.accounts(), vantage, new Wording(language));
        List<String> full = telling.sentences();
        assertThat(sentence.full()).isEqualTo(String.join(language == Locale.ENGLISH ? " " : "", full));
        for (String form : List.of(sentence.brief(), sentence.full())) {
            assertThat(form).doesNotContainPattern(UNTIDY).doesNotContain("\n");
        }
        assertThat(sentence.note().lines().findFirst().orElseThrow().replaceAll("(\\[\\d+])+", ""))
                .isEqualTo(sentence.full());
        assertThat(sentence.note().lines().filter(line -> line.startsWith("[")).count())
                .isEqualTo(told.sources());
        assertThat(Pattern.compile("(\\[\\d+])+")
                        .matcher(sentence.note().lines().findFirst().orElseThrow())
                        .results()
                        .count())
                .as("a mark for each clause")
                .isEqualTo(told.clauses());
        told.lead(sentence);
        told.fact(sentence.brief(), false);
        told.fact(full.get(0), true);
        told.standing(
                full.get(0),
                dossier.entry().assessment(),
                dossier.entry().story() instanceof Story.Marked marked ? marked : null);
        assertThat(full).hasSizeLessThanOrEqualTo(2);
        String fact = new Telling(dossier.entry(), List.of(), vantage, new Wording(language)).brief();
        assertThat(sentence.brief()).startsWith(fact);
        told.briefStanding(fact);
        told.figures(sentence.brief(), full);
        told.pay(sentence.brief(), full);
    }

    /** How many clauses rest on sources: what happened, and each account of the pay. */
    private long clauses() {
        return Stream.concat(
                        Stream.of(dossier.citations()),
                        dossier.accounts().stream().map(Dossier.Account::citations))
                .filter(citations ->
                        citations.stream().anyMatch(cited -> cited.statement().stance() != Stance.MENTIONS))
                .count();
    }

    /** How many sources stand behind the fact and its pay; each has one note. */
    private long sources() {
        return Stream.concat(
                        dossier.citations().stream(),
                        dossier.accounts().stream().flatMap(account -> account.citations().stream()))
                .filter(cited -> cited.statement().stance() != Stance.MENTIONS)
                .map(cited -> cited.source().slug())
                .distinct()
                .count();
    }

    /** The day whose reports alone are told, and a retraction, stand before everything else. */
    private void lead(Sentence sentence) {
        PartialDate day = vantage.reportedBy();
        String then = day == null
                ? ""
                : words.either("As reported by %s: ", "截至%s的报道：").formatted(words.plain(day));
        String lead = dossier.entry().assessment().isRetracted() ? words.either("Retracted: ", "已撤回：") : "";
        for (String form : List.of(sentence.brief(), sentence.full(), sentence.note())) {
            assertThat(form).startsWith(then + lead);
            assertThat(form.contains(words.either("etracted", "撤回："))).isEqualTo(!lead.isEmpty());
        }
    }

    private void has(String text, String... patterns) {
        for (String pattern : patterns) {
            assertThat(text).as(dossier.entry().toString()).containsPattern(pattern);
        }
    }

    private void says(String text, String... parts) {
        assertThat(text).as(dossier.entry().toString()).contains(parts);
    }

    private void fact(String text, boolean full) {
        Story story = dossier.entry().story();
        if (story instanceof Story.Moved moved) {
            moved(text, moved, full);
        } else if (story instanceof Story.Offered offered) {
            offered(text, offered, full);
        } else {
            new ToldContext(words).check(text, story);
        }
    }

    private void moved(String text, Story.Moved moved, boolean full) {
        whom(text, moved.who(), full);
        Stream.of(moved.from(), moved.to(), moved.kind() == org.talentmoves.move.MoveKind.RETURN ? moved.house() : null)
                .filter(java.util.Objects::nonNull)
                .forEach(lab -> says(text, words.name(lab.name(), lab.nameZh())));
        boolean ahead = moved.isAhead(vantage.day());
        has(text, words.word(ahead ? "plan" : "move", moved.kind()));
        if (ahead) {
            has(
                    text,
                    words.either("\\b(was|were) to (leave|join|take|return|come)", "拟(于|约于)"),
                    words.either("plan made public", "此计划"));
            assertThat(text).doesNotContainPattern(" (left|joined|returned|took part|came) ");
        } else {
            assertThat(text).doesNotContainPattern(words.either(" (was|were|is|are) to ", "拟(于|约于|离开|加入)"));
        }
        boolean atOnce = moved.announcedOn() != null && moved.announcedOn().equals(moved.effectiveOn());
        dates(text, moved.announcedOn(), atOnce ? "" : words.either("made public |became public ", "(消息|此计划)"));
        dates(text, moved.effectiveOn(), "");
        if (moved.announcedOn() == null && moved.effectiveOn() == null) {
            says(text, words.either("at a date not known", "日期不详"));
        }
    }

    private void dates(String text, PartialDate date, String before) {
        if (date != null) {
            has(text, (before.isEmpty() ? "" : "(" + before + ")") + Pattern.quote(words.on(date)));
        }
    }

    private void whom(String text, Whom whom, boolean full) {
        if (whom.person() != null) {
            says(text, words.name(whom.person().name(), whom.person().nameZh()));
            return;
        }
        Group group = whom.group();
        String label = words.name(group.label(), group.labelZh());
        says(text.toLowerCase(Locale.ROOT), label.toLowerCase(Locale.ROOT));
        boolean isOne = group.headCount() != null && group.headCount().isOne();
        if (group.headCount() != null && !isOne) {
            String people = words.people(group.headCount());
            String now = words.either("this site’s record now counts ", "本站目前所录：");
            assertThat(Pattern.compile(people).matcher(text).results().count()).isOne();
            if (vantage.reportedBy() != null) {
                has(text, now + people);
            }
        } else if (full && !isOne) {
            says(text, words.either("number not given", "数目不详"));
        }
        if (full && !whom.members().isEmpty()) {
            whom.members().stream().limit(4).forEach(member -> says(text, words.name(member.name(), member.nameZh())));
            boolean isWhole = group.headCount() != null
                    && group.headCount().qualifier() == Qualifier.EXACT
                    && group.headCount().people() == whom.members().size();
            assertThat(text.contains(words.either("perhaps not all", "未必齐全"))).isNotEqualTo(isWhole);
            assertThat(text.contains(words.either("by this site’s record now, named", "按本站目前所录，")))
                    .isEqualTo(vantage.reportedBy() != null);
        }
    }

    private void offered(String text, Story.Offered offered, boolean full) {
        whom(text, offered.to(), full);
        says(text, words.name(offered.by().name(), offered.by().nameZh()));
        boolean ended = offered.status() != OfferStatus.APPROACHED && offered.status() != OfferStatus.OFFERED;
        if (ended && vantage.reportedBy() != null) {
            String now = words.either("; this site’s record now says: ", "；本站目前所录结果为(对方|后又)")
                    + words.word("offer", offered.status());
            assertThat(Pattern.compile(now).matcher(text).find()).isEqualTo(full);
            assertThat(text.replaceFirst(now, ""))
                    .doesNotContainPattern(words.either("accepted(?! M)|declined|withdrawn", "对方|收回"));
        } else {
            has(text, words.word("offer", offered.status()));
        }
        if (offered.status() == OfferStatus.OFFERED) {
            assertThat(text).doesNotContainPattern(words.either("accepted(?! M)|declined|withdrawn", "对方|收回"));
        }
        if (offered.isCounter()) {
            says(text, words.either("keep", "挽留"));
        } else if (full && offered.employer() != null) {
            says(text, words.name(offered.employer().name(), offered.employer().nameZh()));
        }
        dates(text, offered.madeOn(), "");
        if (offered.madeOn() == null) {
            says(text, words.either("at a date not known", "日期不详"));
        }
    }

    private void standing(String text, Assessment assessment, Story.Marked saying) {
        List<Voice> confirmed = assessment.support().confirmedBy();
        List<Voice> reported = assessment.support().reportedBy();
        List<Voice> retold = assessment.support().retoldBy();
        List<Voice> by = !confirmed.isEmpty() ? confirmed : !reported.isEmpty() ? reported : retold;
        denial(text, assessment);
        decision(text, assessment);
        if (isInItsOwnWords(assessment, saying)) {
            assertThat(text)
                    .doesNotContainPattern(words.either(
                            "according to|as told by|as reported by \\p{Lu}|confirmed (on record )?by", "转述|据"));
            return;
        }
        by.stream().limit(4).forEach(voice -> says(text, words.voice(voice)));
        if (by.size() > 4) {
            has(text, words.either("and " + (by.size() - 4) + " more", "和另外" + (by.size() - 4) + "方"));
        }
        if (!confirmed.isEmpty()) {
            has(
                    text,
                    words.either(
                            saying != null ? "said so on record|, on record" : "confirmed on record by|, on record",
                            "公开"));
            assertThat(assessment.denial().contests() && text.contains("confirmed on record"))
                    .isFalse();
        } else if (reported.size() > 1) {
            has(
                    text,
                    words.either(
                            "as reported by (two|three|four|five|six|seven|\\d+) independent origins",
                            "据[两三四五六七八九\\d]+个独立源头"));
        } else if (reported.size() == 1) {
            boolean isOneFigure = !dossier.entry().otherFigures().isEmpty();
            has(
                    text,
                    words.either(
                            (reported.get(0).speaks() && !isOneFigure ? "according to" : "as reported by")
                                    + ".*, with no second origin "
                                    + (isOneFigure ? "of this figure known" : "known"),
                            isOneFigure ? "据.*称（此数额未见第二个源头）" : "据.*称（未见第二个源头）"));
        } else if (saying != null && saying.speaker() != null) {
            has(text, words.either("as told by ", "据.*转述"));
        } else {
            has(text, words.either("as told by .*, perhaps not the origin", "转述（未必是源头）"));
        }
    }

    /** Whether a saying begins itself with the one publisher that has it. */
    private static boolean isInItsOwnWords(Assessment assessment, Story.Marked saying) {
        List<Voice> voices = assessment.support().voices();
        return saying != null
                && voices.size() == 1
                && saying.text().startsWith(voices.get(0).name());
    }

    /** An editor's decision is said as one, and nothing of one where there is none. */
    private void decision(String text, Assessment assessment) {
        boolean isSaid = assessment.override() != null && !assessment.isRetracted();
        String decided = words.either("an editor of Talent Moves decided that it counts as ", "本站编辑裁定其可信度为");
        assertThat(text.contains(decided)).isEqualTo(isSaid);
        if (isSaid) {
            has(text, decided + words.word("standing", assessment.standing()));
        }
    }

    private void denial(String text, Assessment assessment) {
        assessment
                .denial()
                .onRecord()
                .forEach(voice -> has(
                        text,
                        words.either(
                                Pattern.quote(words.voice(voice)) + ".* (denies|deny) it on record",
                                Pattern.quote(words.voice(voice)) + ".*公开否认")));
        assessment
                .denial()
                .reportedBy()
                .forEach(voice -> has(
                        text,
                        words.either(
                                Pattern.quote(words.voice(voice)) + ".* (denies|deny) it\\b",
                                Pattern.quote(words.voice(voice)) + ".*否认")));
        assessment
                .denial()
                .questionedBy()
                .forEach(voice -> has(
                        text,
                        words.either(
                                Pattern.quote(words.voice(voice)) + ".* questions? it|"
                                        + Pattern.quote(words.voice(voice)) + ".* question it",
                                Pattern.quote(words.voice(voice)) + ".*存疑")));
        assessment
                .denial()
                .undated()
                .forEach(voice -> has(
                        text,
                        words.either(
                                Pattern.quote(words.voice(voice)) + ".* (denies|deny) it, at a date not known",
                                Pattern.quote(words.voice(voice)) + ".*否认（日期不详）")));
        qualified(text, assessment, words.either(".* (qualifies|qualify) it on record", ".*公开作了补充或限定"), false);
    }

    private void qualified(String text, Assessment assessment, String words, boolean after) {
        assessment.qualifiedBy().stream()
                .map(voice -> Pattern.quote(this.words.voice(voice)))
                .forEach(voice -> has(text, after ? words + ".*" + voice : voice + words));
    }

    private void briefStanding(String text) {
        Assessment assessment = dossier.entry().assessment();
        assessment
                .denial()
                .undated()
                .forEach(voice -> has(
                        text,
                        words.either(
                                "denied by .*" + Pattern.quote(words.voice(voice)) + ".*at a date not known",
                                Pattern.quote(words.voice(voice)) + ".*否认（日期不详）")));
        qualified(text, assessment, words.either("qualified by ", ".*作了补充或限定"), !words.chinese());
        Stream.concat(assessment.denial().onRecord().stream(), assessment.denial().reportedBy().stream())
                .forEach(voice -> has(
                        text,
                        words.either(
                                "denied by .*" + Pattern.quote(words.voice(voice)),
                                Pattern.quote(words.voice(voice)) + ".*否认")));
        assessment
                .denial()
                .questionedBy()
                .forEach(voice -> has(
                        text,
                        words.either(
                                "questioned by .*" + Pattern.quote(words.voice(voice)),
                                Pattern.quote(words.voice(voice)) + ".*存疑")));
        decision(text, assessment);
        Story.Marked saying = dossier.entry().story() instanceof Story.Marked marked ? marked : null;
        if (!isInItsOwnWords(assessment, saying)) {
            told(text, assessment, saying);
        }
    }

    /** In a headline as well it stands who says so, and whether that confirms it. */
    private void told(String text, Assessment assessment, Story.Marked saying) {
        boolean confirms = !assessment.support().confirmedBy().isEmpty();
        boolean isSure = confirms && saying == null && !assessment.denial().contests();
        List<Voice> reported = assessment.support().reportedBy();
        has(
                text,
                isSure
                        ? words.either(", confirmed by ", "，经.*证实")
                        : !confirms && reported.size() > 1
                                ? reported.stream().anyMatch(Voice::speaks)
                                        ? words.either(", according to ", "据.*称，")
                                        : words.either(", reported by ", "据.*报道，")
                                : words.either(", (according to|as told by) ", "据.*(称|转述)"));
        assertThat(text.contains(words.either("confirmed by", "，经"))).isEqualTo(isSure);
    }

    private void figures(String brief, List<String> full) {
        dossier.entry().otherFigures().forEach(figure -> {
            has(brief, words.sum(figure.amount()));
            has(full.get(0), words.sum(figure.amount()));
            figure.givers()
                    .forEach(giver -> says(
                            full.get(0),
                            giver.publisher() == null
                                    ? words.either("a publisher not stated", "发布者未说明")
                                    : giver.publisher()));
        });
    }

    private void pay(String brief, List<String> full) {
        List<Dossier.Account> told = dossier.accounts().stream()
                .filter(account -> !account.assessment().isRetracted())
                .toList();
        List<Dossier.Account> others =
                told.stream().filter(account -> !account.headline()).toList();
        told.stream().filter(Dossier.Account::headline).forEach(account -> {
            money(brief, account, false);
            money(full.get(1), account, true);
            standing(full.get(1), account.assessment(), null);
            doubt(brief.substring(brief.indexOf(words.either("as offered: ", "所报"))), account.assessment());
        });
        if (!others.isEmpty()) {
            others(brief, others);
            others(full.get(full.size() - 1), others);
            others.forEach(account -> rival(full.get(full.size() - 1), account));
        }
    }

    /** In a headline the pay is not plainly told, and who denies it is named. */
    private void doubt(String text, Assessment assessment) {
        assessment.denial().contestedBy().forEach(voice -> says(text, words.voice(voice)));
        assessment.denial().questionedBy().forEach(voice -> says(text, words.voice(voice)));
        assessment.denial().undated().forEach(voice -> says(text, words.voice(voice)));
        assessment.qualifiedBy().forEach(voice -> says(text, words.voice(voice)));
        has(text, words.either(", (according to|as told by|confirmed by|reported by) ", ""));
    }

    private void others(String text, List<Dossier.Account> others) {
        has(text, words.either("(?i)(one|two|three|four|five) more accounts? or parts?", "另有[一两三四五]种说法或部分"));
        String rest = text.substring(text.lastIndexOf(words.either("more account", "另有")));
        others.stream()
                .map(account -> account.assessment().denial())
                .flatMap(denial -> Stream.concat(denial.contestedBy().stream(), denial.undated().stream()))
                .forEach(voice -> says(rest, words.voice(voice)));
        if (others.stream().noneMatch(ToldElements::isContested)) {
            assertThat(rest).doesNotContain(words.either("contested", "有争议"));
        }
    }

    /** Of another account everything as well, with all who deny or question it. */
    private void rival(String text, Dossier.Account account) {
        Pay pay = account.term().pay();
        has(text, words.sum(pay.amount()), words.word("component", pay.component()));
        Assessment assessment = account.assessment();
        Stream.of(
                        assessment.denial().contestedBy(),
                        assessment.denial().undated(),
                        assessment.denial().questionedBy(),
                        assessment.qualifiedBy())
                .flatMap(List::stream)
                .forEach(voice -> says(text, words.voice(voice)));
        List<Voice> confirmed = assessment.support().confirmedBy();
        List<Voice> reported = assessment.support().reportedBy();
        (confirmed.isEmpty() ? reported.isEmpty() ? assessment.support().retoldBy() : reported : confirmed)
                .stream().limit(4).forEach(voice -> says(text, words.voice(voice)));
        if (account.term().wording() != null) {
            says(text, account.term().wording().replaceFirst("\\.$", ""));
        }
        if (assessment.override() != null) {
            has(
                    text,
                    words.either("held by an editor of Talent Moves to be ", "本站编辑裁定为")
                            + words.word("standing", assessment.standing()));
        }
    }

    private static boolean isContested(Dossier.Account account) {
        return account.assessment().computed() == Standing.CONTESTED
                || account.assessment().standing() == Standing.CONTESTED;
    }

    private void money(String text, Dossier.Account account, boolean full) {
        Pay pay = account.term().pay();
        has(text, words.sum(pay.amount()), "(?i)" + words.word("paid", pay.component()), years(pay));
        boolean ofGroup = dossier.entry().story() instanceof Story.Offered offered
                        && offered.to().group() != null
                || dossier.entry().story() instanceof Story.Moved moved
                        && moved.who().group() != null;
        if (pay.scope() != PayScope.PERSON || ofGroup) {
            has(text, words.word("scope", pay.scope()));
        }
        if (full && account.term().wording() != null) {
            says(text, account.term().wording().replaceFirst("\\.$", ""));
        }
    }

    private String years(Pay pay) {
        if (pay.period() != PayPeriod.OVER_YEARS || pay.years() == null) {
            return words.word("period", pay.period());
        }
        String years = pay.years().stripTrailingZeros().toPlainString();
        return years.equals("1")
                ? words.either("in the first year|pay of the first year", "首年")
                : words.either("over " + years + " years", "分" + years + "年");
    }
}
