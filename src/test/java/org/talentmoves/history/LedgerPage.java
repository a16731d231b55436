package org.talentmoves.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** Turns the pages of a list. */
record LedgerPage(MockMvcTester site) {

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

    /** The address to which a page leads on. */
    String next(String address) {
        Matcher next = NEXT.matcher(new String(
                site.get().uri(address).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8));
        if (!next.find()) {
            throw new AssertionError(address + " leads nowhere");
        }
        return HtmlUtils.htmlUnescape(next.group(1));
    }
}
