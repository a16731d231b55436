package org.talentmoves.timeline.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.researcher.NameKind;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.Story;

/** People, each with names and with where the person is, in the words of schema.org. */
@Component
class LinkedPeople {

    private final Linking linking;
    private final Names names;

    LinkedPeople(Linking linking, Names names) {
        this.linking = linking;
        this.names = names;
    }

    JsonLd of(ResearcherView view) {
        ResearcherCard card = view.card();
        return linking.person(card.ref())
                .with("alternateName", others(card))
                .with("worksFor", employment(view))
                .with("alumniOf", former(view));
    }

    /** A misspelling is no name. */
    private List<String> others(ResearcherCard card) {
        PersonRef ref = card.ref();
        return Linking.others(
                names.person(ref),
                Stream.concat(
                        Stream.of(ref.name(), ref.nameZh()),
                        card.names().stream()
                                .filter(name -> name.kind() != NameKind.MISSPELLING)
                                .map(PersonName::name)));
    }

    /** Where the person is now, unless somebody denies it or it was only ahead when it was announced. */
    private @Nullable JsonLd employment(ResearcherView view) {
        LabRef lab = view.card().presentLab().orElse(null);
        if (lab == null || view.card().isPresentContested() || view.isPresentAhead()) {
            return null;
        }
        return JsonLd.of("OrganizationRole")
                .with("worksFor", linking.lab(lab))
                .with("startDate", Linking.date(view.presentSince()))
                .with("roleName", role(view.arrived()));
    }

    /** Where the person was before; without what somebody denies, and what was only ahead when it was announced. */
    private List<JsonLd> former(ResearcherView view) {
        return view.career().stream()
                .filter(stage -> stage.over() && hasHappened(stage.began()) && hasHappened(stage.ended()))
                .flatMap(stage -> Stream.ofNullable(stage.lab())
                        .map(lab -> JsonLd.of("OrganizationRole")
                                .with("alumniOf", linking.lab(lab))
                                .with("startDate", effective(stage.began()))
                                .with("endDate", effective(stage.ended()))
                                .with("roleName", stage.role())))
                .toList();
    }

    private static boolean hasHappened(@Nullable Entry move) {
        return move == null
                || move.assessment().standing() != Standing.CONTESTED
                        && move.story() instanceof Story.Moved moved
                        && !moved.isAhead();
    }

    private static @Nullable String effective(@Nullable Entry move) {
        return move != null && move.story() instanceof Story.Moved moved ? Linking.date(moved.effectiveOn()) : null;
    }

    private static @Nullable String role(@Nullable Entry arrived) {
        return arrived != null && arrived.story() instanceof Story.Moved moved ? moved.role() : null;
    }
}
