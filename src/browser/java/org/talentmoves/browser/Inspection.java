package org.talentmoves.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks a page over for what would keep somebody from reading it; every fault found is a line. */
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String OVERFLOW = """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= room) return [];
              return [...document.querySelectorAll('body *')]
                .filter(each => each.getBoundingClientRect().right > room + 0.5)
                .slice(0, 3)
                .map(each => `wider than ${room} px: ${each.outerHTML.slice(0, 120)}`);
            }""";

    /** Text that is to be seen; what stands only for screen readers has no size of its own. */
    private static final String SMALL_TEXT = """
            least => {
              const found = new Set();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode.data.trim(), holder = texts.currentNode.parentElement;
                if (!text || !holder.checkVisibility() || holder.closest('.unseen, option, script')) continue;
                const size = parseFloat(getComputedStyle(holder).fontSize);
                if (size < least) found.add(`${size} px: <${holder.tagName.toLowerCase()} class="${holder.className}"> ${text.slice(0, 60)}`);
              }
              return [...found];
            }""";

    /** Of a link that is broken across lines each part has to be high enough, and all of them together wide enough. */
    private static final String SMALL_TARGETS = """
            least => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
              .filter(each => each.checkVisibility() && !each.closest('.skip, .unseen'))
              .filter(each => {
                const parts = [...each.getClientRects()];
                const width = parts.reduce((sum, part) => sum + part.width, 0);
                return parts.some(part => part.height < least) || width < least;
              })
              .map(each => {
                const box = each.getBoundingClientRect();
                return `target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${each.outerHTML.slice(0, 120)}`;
              })""";

    private final Page page;

    Inspection(Page page) {
        this.page = page;
    }

    /** What stands against the accessibility rules, WCAG 2.2 AA and axe's own good practice. */
    List<String> barriers() {
        return violations(axe().withTags(RULES));
    }

    /** What of that may differ when nothing but the colours has changed. */
    List<String> barriersOfColour() {
        return violations(axe().withRules(RULES_OF_COLOUR));
    }

    private AxeBuilder axe() {
        AxeRunOptions briefly = new AxeRunOptions();
        briefly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(briefly).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().flatMap(Inspection::lines).toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().limit(3).map(node -> rule.getId() + ": " + html(node));
    }

    private static String html(CheckedNode node) {
        String html = node.getHtml();
        return node.getTarget() + " " + html.substring(0, Math.min(html.length(), 160));
    }

    /** What is too wide, too small to read, or too small to press. */
    List<String> misfits() {
        List<String> found = new ArrayList<>(lines(page.evaluate(OVERFLOW)));
        found.addAll(lines(page.evaluate(SMALL_TARGETS, 24)));
        if (page.viewportSize().width < 768) {
            found.addAll(lines(page.evaluate(SMALL_TEXT, 16)));
        }
        return found;
    }

    private static List<String> lines(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
