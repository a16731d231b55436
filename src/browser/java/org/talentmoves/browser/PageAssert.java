package org.talentmoves.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a reader has before their eyes. It waits for what comes a little later. */
final class PageAssert extends AbstractAssert<PageAssert, Reader> {

    private PageAssert(Reader reader) {
        super(reader, PageAssert.class);
    }

    static PageAssert assertThatPage(Reader reader) {
        return new PageAssert(reader);
    }

    PageAssert isAt(String path, String... parameters) {
        actual.waitsFor(() -> actual.path().equals(path) && actual.parameters().equals(Set.of(parameters)));
        Assertions.assertThat(actual.path()).isEqualTo(path);
        Assertions.assertThat(actual.parameters()).containsExactlyInAnyOrder(parameters);
        return this;
    }

    PageAssert answers(int status) {
        Assertions.assertThat(actual.status()).isEqualTo(status);
        return this;
    }

    PageAssert isHeaded(String text) {
        assertThat(heading()).containsText(text);
        return this;
    }

    private Locator heading() {
        return actual.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    PageAssert says(String text) {
        assertThat(actual.page().getByRole(AriaRole.MAIN)).containsText(text);
        return this;
    }

    PageAssert isIn(String language) {
        assertThat(actual.page().locator("html")).hasAttribute("lang", language);
        return this;
    }

    PageAssert hasFound(String number) {
        assertThat(actual.page().locator(".found")).containsText(number);
        return this;
    }

    PageAssert lists(String... facts) {
        actual.waitsFor(() -> actual.facts().equals(List.of(facts)));
        Assertions.assertThat(actual.facts()).containsExactly(facts);
        return this;
    }

    PageAssert lists(List<String> facts) {
        return lists(facts.toArray(String[]::new));
    }

    PageAssert links(String... names) {
        for (String name : names) {
            assertThat(actual.link(name).first()).isVisible();
        }
        return this;
    }

    PageAssert linksNot(String name) {
        assertThat(actual.link(name)).hasCount(0);
        return this;
    }

    PageAssert keeps(String field, String text) {
        assertThat(actual.field(field)).hasValue(text);
        return this;
    }

    /** The keyboard is at the element that is meant. */
    PageAssert isFocusedOn(Locator element) {
        assertThat(element).isFocused();
        return this;
    }

    PageAssert hasNoComplaint() {
        Assertions.assertThat(actual.complaints()).isEmpty();
        return this;
    }
}
