package org.talentmoves.timeline.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The forms in which a fact is cited. */
enum CiteForm {
    SENTENCE("sentence", new MediaType("text", "plain", StandardCharsets.UTF_8), "sentence.txt", Cite::text),
    PLAIN("plain", new MediaType("text", "plain", StandardCharsets.UTF_8), "txt", Cite::plain),
    BIBTEX("bibtex", new MediaType("application", "x-bibtex", StandardCharsets.UTF_8), "bib", Cite::bibtex),
    CSL_JSON("csl-json", MediaType.parseMediaType("application/vnd.citationstyles.csl+json"), "json", Cite::cslJson);

    private final String path;
    private final MediaType type;
    private final String extension;
    private final Function<Cite, String> written;

    CiteForm(String path, MediaType type, String extension, Function<Cite, String> written) {
        this.path = path;
        this.type = type;
        this.extension = extension;
        this.written = written;
    }

    /** The one whose name is the last part of an address. */
    static CiteForm at(String path) {
        return Stream.of(values())
                .filter(form -> form.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    MediaType type() {
        return type;
    }

    String fileName(Cite cite) {
        return "talent-moves-" + cite.key() + "." + extension;
    }

    String written(Cite cite) {
        return written.apply(cite);
    }
}
