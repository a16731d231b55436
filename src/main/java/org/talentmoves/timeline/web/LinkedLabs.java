package org.talentmoves.timeline.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentmoves.timeline.LabCard;

/** Labs, each with names and with what it is a part of, in the words of schema.org. */
@Component
class LinkedLabs {

    private final Linking linking;
    private final Names names;

    LinkedLabs(Linking linking, Names names) {
        this.linking = linking;
        this.names = names;
    }

    JsonLd of(LabCard lab) {
        return linking.lab(lab.ref())
                .with(
                        "alternateName",
                        Linking.others(
                                names.lab(lab.ref()),
                                Stream.concat(
                                        Stream.of(
                                                lab.profile().name(),
                                                lab.profile().nameZh()),
                                        lab.aliases().stream())))
                .with("foundingDate", Linking.date(lab.profile().founded()))
                .with("dissolutionDate", Linking.date(lab.profile().dissolved()))
                .with("parentOrganization", lab.parent() == null ? null : linking.lab(lab.parent()))
                .with("subOrganization", lab.parts().stream().map(linking::lab).toList());
    }
}
