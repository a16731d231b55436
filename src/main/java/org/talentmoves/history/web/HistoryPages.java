package org.talentmoves.history.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.history.Calling;
import org.talentmoves.history.Callings;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Chronicles;
import org.talentmoves.history.Difference;
import org.talentmoves.history.Nameplates;
import org.talentmoves.history.Place;
import org.talentmoves.history.Tellings;
import org.talentmoves.history.Version;
import org.talentmoves.merging.Union;
import org.talentmoves.merging.Unions;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Invalid;
import org.talentmoves.timeline.web.EarlierPages;

/** The pages of a history: all versions, two of them beside each other, and one that does not hold any more. */
@Component
class HistoryPages implements EarlierPages {

    private final Chronicles chronicles;
    private final Callings callings;
    private final Nameplates nameplates;
    private final Tellings tellings;
    private final Unions unions;

    HistoryPages(Chronicles chronicles, Callings callings, Nameplates nameplates, Tellings tellings, Unions unions) {
        this.chronicles = chronicles;
        this.callings = callings;
        this.nameplates = nameplates;
        this.tellings = tellings;
        this.unions = unions;
    }

    ModelAndView of(Place place, Asked asked) {
        Chronicle whole = chronicles.get(place.subject());
        Chronicle history =
                whole.of(asked.of()).orElseThrow(() -> new NoSuchSubject(Subject.read(String.valueOf(asked.of()))));
        Integer version = asked.version();
        if (version != null && version == history.latest()) {
            return new ModelAndView("redirect:" + place.page());
        }
        return version != null ? version(whole, history, version) : all(whole, comparison(history, asked));
    }

    private ModelAndView all(Chronicle whole, @Nullable ComparisonView comparison) {
        HistoryView view = new HistoryView(callings.of(whole.subject()), whole, comparison);
        return new ModelAndView("history/history", "view", view).addObject("unions", unions(whole));
    }

    private Map<Long, Union> unions(Chronicle whole) {
        return unions.of(Stream.concat(Stream.of(whole), whole.parts().stream())
                .flatMap(history -> history.versions().stream())
                .map(Version::occasion)
                .toList());
    }

    private @Nullable ComparisonView comparison(Chronicle history, Asked asked) {
        Integer from = asked.from();
        Integer to = asked.to();
        if (from == null || to == null) {
            return null;
        }
        Optional<Version> after = history.version(to);
        return history.version(from)
                .flatMap(before -> after.map(later -> comparison(before, later)))
                .orElse(null);
    }

    private ComparisonView comparison(Version before, Version after) {
        Optional<Difference> difference = Difference.between(before, after);
        return new ComparisonView(
                before,
                after,
                tellings.of(before).orElse(null),
                tellings.of(after).orElse(null),
                difference.orElse(null),
                nameplates.of(difference.stream().toList()));
    }

    @Override
    public Optional<ModelAndView> find(FactKind kind, String id, int version) {
        return subject(kind, id)
                .flatMap(chronicles::find)
                .filter(history -> version < history.latest())
                .map(history -> version(history, history, version));
    }

    private static Optional<Subject> subject(FactKind kind, String id) {
        try {
            return Optional.of(new FactId(id))
                    .filter(fact -> fact.kind() == kind)
                    .map(Subject::of);
        } catch (Invalid e) {
            return Optional.empty();
        }
    }

    private ModelAndView version(Chronicle whole, Chronicle history, int number) {
        Version version = history.version(number).orElse(null);
        Difference content = version == null || version.content() == null
                ? null
                : Difference.of(history.subject().kind(), version.content());
        Calling calling = callings.of(whole.subject());
        List<Difference> contents = content == null ? List.of() : List.of(content);
        return new ModelAndView(
                        "history/version",
                        "view",
                        new VersionView(calling, history, number, version, content, nameplates.of(contents)))
                .addObject("unions", unions(whole))
                .addObject("noindex", true)
                .addObject("canonical", Place.of(whole.subject()).page());
    }
}
