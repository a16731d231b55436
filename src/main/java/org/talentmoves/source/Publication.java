package org.talentmoves.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Text;

/**
 * What is printed on a source.
 *
 * @param title as seen on the page; null when it was not seen
 * @param url absolute, http or https
 * @param language BCP 47, such as en or zh-Hant
 */
@Embeddable
public record Publication(
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable PartialDate publishedOn,
        @Nullable String language,
        @Enumerated(EnumType.STRING) SourceKind kind,
        @Nullable String note) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    public Publication {
        publisher = Text.lineOrNothing("The publisher", publisher, 200);
        title = Text.lineOrNothing("The title", title, 500);
        note = Text.lineOrNothing("The note", note, 2000);
        if (url != null && !isWebAddress(url)) {
            throw new SourceContradictsItself(
                    "“%s” is no web address as it is kept here: https:// or http://, a host in ASCII (xn--…), no user name, the rest percent-encoded, at most 2000 characters."
                            .formatted(Text.shown(url)));
        }
        checkLanguage(language);
    }

    static void checkLanguage(@Nullable String language) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw new SourceContradictsItself(
                    "“%s” is no language tag: use BCP 47, such as en or zh-Hant.".formatted(Text.shown(language)));
        }
    }

    /** As a browser takes it: a quotation mark may stand in an address as it is. */
    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url.replace("\"", "%22"));
            return url.length() <= 2000
                    && Text.isPlain(url)
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
