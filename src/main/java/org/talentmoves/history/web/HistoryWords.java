package org.talentmoves.history.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Told;
import org.talentmoves.history.Calling;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Difference;
import org.talentmoves.history.LedgerEntry;
import org.talentmoves.history.Version;
import org.talentmoves.history.Way;
import org.talentmoves.merging.Union;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.web.Names;
import org.talentmoves.timeline.web.PageView;
import org.talentmoves.timeline.web.Words;

/** Versions in the words of the page's language: what was done, when, by whom. */
@Component("histories")
public class HistoryWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Names names;
    private final ContentWords contents;

    HistoryWords(Names names, ContentWords contents) {
        this.names = names;
        this.contents = contents;
    }

    private static Wording wording() {
        return new Wording(Words.locale());
    }

    private static String say(String key, Object... values) {
        return wording().say(key, values);
    }

    /** How it is called now; where it is not public under that name any more, its id or slug. */
    public String title(Calling calling) {
        String whole = whole(calling);
        return calling.subject().kind() == SubjectKind.PAY_TERM && calling.entry() != null
                ? say("history.pay", whole, calling.subject().key())
                : whole;
    }

    private String whole(Calling calling) {
        SourceRef source = calling.source();
        if (calling.entry() != null) {
            return names.title(calling.entry());
        }
        if (calling.lab() != null) {
            return names.lab(calling.lab());
        }
        if (calling.person() != null) {
            return names.person(calling.person());
        }
        if (source == null) {
            return calling.subject().key();
        }
        return names.source(source) + (source.title() == null ? "" : wording().say("colon") + source.title());
    }

    public String kind(SubjectKind kind) {
        return say("history.kind." + Wire.of(kind));
    }

    /** “3 July 2026, 10:15 UTC”. */
    public String when(@Nullable OffsetDateTime at) {
        return at == null
                ? say("history.time.unknown")
                : say("history.time", wording().date(PartialDate.of(at.toLocalDate())), CLOCK.format(at));
    }

    /** The time for programs, to the second. */
    public String iso(OffsetDateTime at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.withNano(0).toInstant());
    }

    /** “corrected: what was said was wrong”. */
    public String act(Act act) {
        return say("history.act." + Wire.of(act));
    }

    /** The filter of the list of changes in one line, for a telephone. */
    public String filter(PageView<?> view, List<LabRef> labs) {
        String lab = labs.stream()
                .filter(each -> each.slug().equals(view.typed("lab")))
                .map(each -> say("changes.said.lab", names.lab(each)))
                .findFirst()
                .orElse("");
        String said = Stream.of(
                        each("history.kinds.", view.typed("kind")),
                        lab,
                        view.typed("researcher"),
                        each("history.act.short.", view.typed("act")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording().comma()));
        return said.isEmpty() ? say("changes.clear") : said;
    }

    /** Several words of a group, one beside the other. */
    public String each(String group, String typed) {
        return Stream.of(typed.split(","))
                .filter(word -> !word.isBlank())
                .map(word -> wording().sayOr(group + word.strip(), word))
                .collect(Collectors.joining(wording().comma()));
    }

    public String actAlone(String word) {
        return say("history.act.short." + word);
    }

    /** The shape beside the word of an act by which something was found wrong; empty for others. */
    public String shape(Act act) {
        return switch (act) {
            case CORRECTED -> "◆";
            case RETRACTED -> "✕";
            default -> "";
        };
    }

    /** Who did it: author, who edited it, who let it pass; or that nobody else looked at it. */
    public String who(Occasion occasion) {
        Signature editor = occasion.editor();
        if (editor == null) {
            return say("history.who.brought");
        }
        if (editor.account() == null) {
            return say("history.who.file", editor.name());
        }
        return Stream.of(
                        Optional.of(say("history.who.editor", editor.name())),
                        named("history.who.coeditor", occasion.coeditor()),
                        Optional.of(named("history.who.reviewer", occasion.reviewer())
                                .orElseGet(() -> say("history.who.alone"))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(say("list.clause")));
    }

    private static Optional<String> named(String key, @Nullable Signature who) {
        return Optional.ofNullable(who).map(there -> say(key, there.name()));
    }

    /** “Juno A. (juno-a)”: two that were taken for one may have one name. */
    public String called(Union.Side side) {
        return say("history.merged.side", side.name(wording().isChinese()), side.slug());
    }

    /** What a version changed, in one line; empty for the first, and for that by which it became part of another. */
    public String changed(Chronicle history, Version version) {
        if (version.act() == Act.FOLLOWED || version.act() == Act.MERGED && version.content() == null) {
            return "";
        }
        if (history.before(version).isEmpty()) {
            return version.number() == 1 ? "" : say("history.changed.unknown");
        }
        return history.changeBy(version).map(this::changed).orElseGet(() -> say("history.changed.unknown"));
    }

    private String changed(Difference difference) {
        String fields = difference.changed().stream()
                .map(change -> contents.label(change.facet()))
                .collect(Collectors.joining(wording().comma()));
        String all = Stream.of(
                        fields,
                        citations("history.citations.added", difference.citations(Way.ADDED)),
                        citations("history.citations.removed", difference.citations(Way.REMOVED)),
                        citations("history.citations.changed", difference.citations(Way.CHANGED)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(say("history.and")));
        return all.isEmpty() ? say("history.changed.standing") : say("history.changed", all);
    }

    private static String citations(String key, int number) {
        return number == 0 ? "" : wording().number(key, number);
    }

    /** The full sentence of a version in the language of the page. */
    public String sentence(Told told) {
        return wording().isChinese() ? told.chinese() : told.english();
    }

    /** How a version in the list of changes was told, or called, before another took its place; null where that is as now. */
    public @Nullable String then(LedgerEntry entry) {
        String called = title(entry.calledThen());
        return entry.told()
                .map(told -> say("changes.told.then", sentence(told)))
                .orElseGet(() -> called.equals(title(entry.calling())) ? null : say("changes.called.then", called));
    }

    public String way(Way way) {
        return say("history.way." + Wire.of(way));
    }

    /** The mark beside the word that tells how two versions differ. */
    public String mark(Way way) {
        return switch (way) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "≠";
            case SAME -> "=";
        };
    }
}
