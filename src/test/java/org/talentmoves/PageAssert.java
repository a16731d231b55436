package org.talentmoves;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/** What a reader finds on a page: {@code assertThatPage(site, "/labs").hasStatus(200).showsHeading("Labs")}. */
public final class PageAssert extends AbstractAssert<PageAssert, String> {

    private static final Pattern TAG = Pattern.compile("<(?:head>.*?</head|[^>]*)>", Pattern.DOTALL);

    private final int status;

    private PageAssert(String html, int status) {
        super(html, PageAssert.class);
        this.status = status;
    }

    public static PageAssert assertThatPage(MockMvcTester site, String address) {
        return assertThatPage(site, address, request -> request);
    }

    /** The page as somebody sees it who has signed in. */
    public static PageAssert assertThatPage(MockMvcTester site, String address, RequestPostProcessor reader) {
        MvcTestResult answer = site.get()
                .uri(java.net.URI.create(address))
                .with(reader)
                .header(HttpHeaders.ACCEPT, "text/html")
                .exchange();
        return new PageAssert(text(answer), answer.getResponse().getStatus()).describedAs(address);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** The words of a page as a reader sees them, one space between any two. */
    public static String words(String html) {
        String text = TAG.matcher(html).replaceAll(" ");
        return HtmlUtils.htmlUnescape(text).replaceAll("[\\s\\u00A0]+", " ").replaceAll(" ([,:.])", "$1");
    }

    public PageAssert hasStatus(int expected) {
        Assertions.assertThat(status).as("status of " + descriptionText()).isEqualTo(expected);
        return this;
    }

    public PageAssert isIn(String language) {
        Assertions.assertThat(actual).contains("<html lang=\"" + language + "\"");
        return this;
    }

    public PageAssert showsHeading(String heading) {
        Matcher first = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL).matcher(actual);
        Assertions.assertThat(first.find()).as("a heading").isTrue();
        Assertions.assertThat(words(first.group(1)).strip()).isEqualTo(heading);
        return this;
    }

    public PageAssert shows(String... parts) {
        Assertions.assertThat(words(actual)).as(descriptionText()).contains(parts);
        return this;
    }

    public PageAssert showsNot(String... parts) {
        Assertions.assertThat(words(actual)).as(descriptionText()).doesNotContain(List.of(parts));
        return this;
    }

    /** Checks that one part stands above the next. */
    public PageAssert showsInOrder(String... parts) {
        Assertions.assertThat(words(actual)).as(descriptionText()).containsSubsequence(parts);
        return this;
    }

    public PageAssert linksTo(String address) {
        Assertions.assertThat(HtmlUtils.htmlUnescape(actual)).contains("href=\"" + address + "\"");
        return this;
    }

    /** The part of the page that a heading of that id names. */
    public PageAssert section(String id) {
        Matcher section = Pattern.compile(
                        "<section[^>]* aria-labelledby=\"" + id + "\"[^>]*>(.*?)</section>", Pattern.DOTALL)
                .matcher(actual);
        Assertions.assertThat(section.find())
                .as("section “" + id + "” of " + descriptionText())
                .isTrue();
        return new PageAssert(section.group(1), status).describedAs(descriptionText() + " " + id);
    }

    /** The claim card, folded, at the entry of a fact. */
    public PageAssert card(String fact) {
        Matcher card = Pattern.compile(
                        "<li class=\"entry[^>]* id=\"" + fact + "\">.*?<details class=\"claims\">(.*?)</details>",
                        Pattern.DOTALL)
                .matcher(actual);
        Assertions.assertThat(card.find())
                .as("card of " + fact + " on " + descriptionText())
                .isTrue();
        return new PageAssert(card.group(1), status).describedAs(descriptionText() + " " + fact);
    }
}
