package org.talentmoves.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who reads the site: what they do, and what they then see. Addresses are within the site. */
final class Reader implements AutoCloseable {

    private final Chromium chromium;
    private final String site;
    private final List<String> complaints = new ArrayList<>();
    private Page page;
    private int status;

    Reader(Chromium chromium, String site) {
        this.chromium = chromium;
        this.site = site;
    }

    /**
     * Chooses the window; it is a wide one unless something else is said before the first page. The site knows nobody
     * who comes through it: whoever used it before is forgotten.
     */
    Reader through(Look look) {
        page = chromium.page(look);
        page.context().clearCookies();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(this::watch);
        page.onResponse(this::note);
        return this;
    }

    /** What could not be loaded is told by {@link #note}. */
    private void listen(ConsoleMessage message) {
        if (Set.of("error", "warning").contains(message.type())
                && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(site + "/") && !request.url().startsWith("data:")) {
            complaints.add("leaves the site: " + request.url());
        }
    }

    /** A page may be refused or missing, and say so; what belongs to a page may not. */
    private void note(Response response) {
        String type = response.request().resourceType();
        if (type.equals("document")) {
            status = response.status();
        } else if (!type.equals("xhr") && response.status() >= 400) {
            complaints.add(response.status() + ": " + response.url());
        }
    }

    Reader opens(String address) {
        if (page == null) {
            through(Look.WIDE);
        }
        page.navigate(site + address);
        return this;
    }

    Reader follows(String link) {
        return goes(() -> link(link).first().click());
    }

    Reader chooses(String field, String option) {
        field(field).selectOption(option);
        return this;
    }

    Reader types(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Reader presses(String button) {
        return goes(() -> button(button).click());
    }

    Reader goesBack() {
        page.goBack();
        return this;
    }

    Reader hits(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Takes a step that leads to another address. Scripts touch the history before they have arrived there. */
    Reader goes(Runnable step) {
        String here = page.url();
        step.run();
        page.waitForURL(url -> !url.equals(here));
        return this;
    }

    Reader atNight() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    Reader onPaper() {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    Page page() {
        return page;
    }

    /** The status of the page that was loaded last. */
    int status() {
        return status;
    }

    /** Errors, warnings and requests that no page should give rise to, of all pages so far. */
    List<String> complaints() {
        return complaints;
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** A field of the form, by the name of its parameter. */
    Locator field(String name) {
        return page.locator("main form [name='%s']".formatted(name));
    }

    /** Waits until it is so, or patience ends. */
    void waitsFor(BooleanSupplier condition) {
        try {
            page.waitForCondition(condition);
        } catch (TimeoutError e) {
            // what is asserted next says it better
        }
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    /** The parameters of the address that say something, each as {@code name=value}. */
    Set<String> parameters() {
        String query = URI.create(page.url()).getRawQuery();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .map(parameter -> URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                .filter(parameter -> !parameter.endsWith("="))
                .collect(Collectors.toSet());
    }

    /** The ids of the facts of a timeline, in its order. */
    List<String> facts() {
        return ((List<?>) page.locator("li.entry").evaluateAll("entries => entries.map(entry => entry.id)"))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        if (page != null) {
            page.close();
        }
    }
}
