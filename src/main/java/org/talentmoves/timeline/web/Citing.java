package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.Sentence;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Wording;

/** What a reader may take away of a fact: its sentences, and how to cite it. */
@Component
@EnableConfigurationProperties(PublicAddress.class)
class Citing {

    private static final Set<String> KNOWN = Set.of("minStanding", "reportedBy", "version");

    private final Dossiers dossiers;
    private final Sentences sentences;
    private final FilterReader filters;
    private final PublicAddress address;

    Citing(Dossiers dossiers, Sentences sentences, FilterReader filters, PublicAddress address) {
        this.dossiers = dossiers;
        this.sentences = sentences;
        this.filters = filters;
        this.address = address;
    }

    /** The fact as it is asked for: as it was known on a day, and at the version that is meant. */
    FactView of(FactKind kind, String id, MultiValueMap<String, String> given) {
        return of(kind, id, read(given));
    }

    FactView of(FactKind kind, String id, Asked asked) {
        return of(dossiers.get(kind, id, asked.vantage()).mustBe(asked.version()), asked.vantage());
    }

    Asked read(MultiValueMap<String, String> given) {
        Parameters parameters = Address.of("", given).read(KNOWN);
        Asked asked = new Asked(filters.vantage(parameters), FilterReader.version(parameters));
        parameters.check();
        return asked;
    }

    /** What is asked of a fact besides which it is. */
    record Asked(Vantage vantage, @Nullable Integer version) {

        /** What is found for the version, where one is asked for. */
        <T> Optional<T> earlier(Function<Integer, Optional<T>> found) {
            return Optional.ofNullable(version).flatMap(found);
        }
    }

    private FactView of(Dossier dossier, Vantage vantage) {
        List<Told> told = Stream.of(Words.chinese(), !Words.chinese())
                .map(chinese -> chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
                .map(language -> new Told(language.getLanguage(), sentences.of(dossier, vantage, language)))
                .toList();
        Cite cite = new Cite(
                dossier.entry(),
                vantage,
                told,
                new Wording(Words.locale()),
                permalink(dossier.entry(), vantage),
                sentences.today());
        return new FactView(dossier, vantage, told, cite);
    }

    private String permalink(Entry entry, Vantage vantage) {
        return address.ofPages()
                .path(entry.path())
                .queryParam("version", entry.version())
                .queryParamIfPresent("reportedBy", Optional.ofNullable(vantage.reportedBy()))
                .toUriString();
    }

    /** The sentence in a language, {@code en} or {@code zh}. */
    public record Told(String language, Sentence sentence) {

        /** The language for a browser (BCP 47). */
        public String tag() {
            return language.equals("zh") ? "zh-Hans" : language;
        }
    }
}
