package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Spoken;

/** People, labs and sources as pages tell programs of them. */
@Component
class Linking {

    private final PublicAddress address;
    private final Names names;

    Linking(PublicAddress address, Names names) {
        this.address = address;
        this.names = names;
    }

    /** What has a page: the same thing in both languages, its page in the present one. */
    JsonLd thing(String type, String path) {
        return JsonLd.of(type, address.ofSite().path(path).toUriString())
                .with("url", address.ofPages().path(path).toUriString());
    }

    JsonLd person(PersonRef person) {
        return thing("Person", "/researchers/" + person.slug()).with("name", names.person(person));
    }

    JsonLd lab(LabRef lab) {
        return thing("Organization", "/labs/" + lab.slug()).with("name", names.lab(lab));
    }

    JsonLd source(SourceRef source) {
        return JsonLd.of("CreativeWork")
                .with("name", source.title())
                .with("url", source.url())
                .with(
                        "publisher",
                        source.publisher() == null
                                ? null
                                : JsonLd.of("Organization").with("name", source.publisher()))
                .with("datePublished", date(source.publishedOn()))
                .with("inLanguage", source.language());
    }

    /** Who speaks: somebody known here, or else the lab for which is spoken, or else whom the source names. */
    JsonLd speaker(Spoken speaker) {
        if (speaker.person() != null) {
            return person(speaker.person());
        }
        return speaker.speaksFor() != null
                ? lab(speaker.speaksFor())
                : JsonLd.of("Person").with("name", speaker.name());
    }

    /** A date as precise as it is known (ISO 8601); null for an approximate one, of which that cannot be said there. */
    static @Nullable String date(@Nullable PartialDate date) {
        return date == null || date.approximate() ? null : date.toString();
    }

    /** The names beside the one by which something is called. */
    static List<String> others(String called, Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull)
                .filter(name -> !name.equals(called))
                .distinct()
                .toList();
    }
}
