package org.talentmoves.bulk.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.talentmoves.bulk.BulkFile;
import org.talentmoves.bulk.Content;
import org.talentmoves.bulk.Edition;
import org.talentmoves.timeline.web.JsonLd;
import org.talentmoves.timeline.web.PublicAddress;
import org.talentmoves.timeline.web.Words;

/** What the files are, for programs that read pages. */
@Component
class Dataset {

    private final PublicAddress address;
    private final MessageSource messages;

    Dataset(PublicAddress address, MessageSource messages) {
        this.address = address;
        this.messages = messages;
    }

    JsonLd of(Edition edition) {
        return JsonLd.of("Dataset")
                .with("name", say("site.name"))
                .with(
                        "description",
                        say("site.description") + " " + say("data.read.amounts") + " " + say("data.read.dates"))
                .with("url", page("/data/"))
                .with("license", page("/about") + "#licence")
                .with("version", edition.version())
                .with("dateModified", edition.asOf().toString())
                .with("inLanguage", List.of("en", "zh-Hans"))
                .with("isAccessibleForFree", true)
                .with("distribution", downloads(edition));
    }

    private List<JsonLd> downloads(Edition edition) {
        return Stream.of(Content.ZIP, Content.CSV, Content.NDJSON, Content.SQLITE)
                .flatMap(content -> edition.of(content).stream())
                .map(this::download)
                .toList();
    }

    private JsonLd download(BulkFile file) {
        return JsonLd.of("DataDownload")
                .with("name", file.name())
                .with(
                        "contentUrl",
                        address.ofSite().path("/data/" + file.name()).toUriString())
                .with("encodingFormat", file.content().mediaType().replaceFirst(";.*", ""))
                .with("contentSize", file.bytes() + " B")
                .with("sha256", file.sha256());
    }

    private String page(String path) {
        return address.ofPages().path(path).toUriString();
    }

    private String say(String key) {
        Locale language = Words.locale();
        return messages.getMessage(key, null, language);
    }
}
