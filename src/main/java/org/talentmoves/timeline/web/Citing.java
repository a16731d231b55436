package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Sentence;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Wording;

/** What a reader may take away of a fact: its sentences, and how to cite it. */
@Component
class Citing {

    private final Sentences sentences;

    Citing(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The sentences in both languages, that of the page first. */
    List<Told> told(Dossier dossier) {
        return Stream.of(Words.chinese(), !Words.chinese())
                .map(chinese -> new Told(
                        chinese ? "zh" : "en",
                        sentences.of(dossier, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)))
                .toList();
    }

    /** The fact as it is cited in the language of the page. */
    Cite cite(Dossier dossier) {
        return new Cite(
                dossier.entry(),
                sentences.of(dossier, Words.locale()),
                new Wording(Words.locale()),
                permalink(dossier.entry()),
                sentences.today());
    }

    private static String permalink(Entry entry) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(entry.path())
                .queryParam("version", entry.version())
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
