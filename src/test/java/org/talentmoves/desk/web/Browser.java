package org.talentmoves.desk.web;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import org.talentmoves.PageAssert;
import org.talentmoves.account.DeskStaff;

/** A browser without JavaScript, in which somebody is signed in. */
public record Browser(MockMvcTester site, RequestPostProcessor whoever) {

    /** Of whoever is not signed in. */
    public static Browser ofAReader(MockMvcTester site) {
        return new Browser(site, request -> request);
    }

    public Shown open(String address) {
        return shown(site.get()
                .uri(URI.create(address))
                .accept("text/html")
                .with(whoever)
                .exchange()
                .getResponse());
    }

    /** Opens the form at an address. */
    public Sheet form(String address) {
        return open(address).form();
    }

    public Shown send(String address, MultiValueMap<String, String> sent) {
        return shown(site.post()
                .uri(URI.create(address))
                .accept("text/html")
                .with(whoever)
                .with(DeskStaff.form())
                .params(sent)
                .exchange()
                .getResponse());
    }

    /** Sends names and values in turn. */
    public Shown send(String address, String... sent) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int i = 0; i < sent.length; i += 2) {
            fields.add(sent[i], sent[i + 1]);
        }
        return send(address, fields);
    }

    private Shown shown(MockHttpServletResponse answer) {
        try {
            return new Shown(
                    this,
                    answer.getStatus(),
                    answer.getContentAsString(),
                    Optional.ofNullable(answer.getRedirectedUrl()).orElse(""));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** A page as it came, or the way to another. */
    public record Shown(Browser browser, int status, String html, String location) {

        private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);

        public Shown follow() {
            return browser.open(location);
        }

        /** The words as a reader sees them. */
        public String words() {
            return PageAssert.words(html);
        }

        /** The form in which one writes. */
        public Sheet form() {
            return sheet("form writing");
        }

        /** The first form of whose beginning this is a part. */
        public Sheet sheet(String part) {
            Matcher form = FORM.matcher(html);
            while (form.find()) {
                if (form.group(1).contains(part)) {
                    return new Sheet(this, attribute(form.group(1), "action").orElseThrow(), form.group(2));
                }
            }
            throw new AssertionError("No form with " + part + " at status " + status + ": " + words());
        }

        /** The number of the proposal to which it leads. */
        public long number() {
            Matcher number = Pattern.compile("/desk/proposals/(\\d+)").matcher(location);
            if (!number.find()) {
                throw new AssertionError("Leads to no proposal, but is " + status + " " + location + ": " + words());
            }
            return Long.parseLong(number.group(1));
        }
    }

    static Optional<String> attribute(String tag, String name) {
        Matcher attribute =
                Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? Optional.of(HtmlUtils.htmlUnescape(attribute.group(1))) : Optional.empty();
    }

    /** A form with what stands in its fields. */
    public static final class Sheet {

        private static final Pattern FIELD = Pattern.compile(
                "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
        private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
        private static final Pattern BUTTON = Pattern.compile("<button[^>]* name=\"do\"[^>]*>");

        private final Shown page;
        private final String action;
        private final String html;
        private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        private final Map<String, String> tags = new TreeMap<>();

        Sheet(Shown page, String action, String html) {
            this.page = page;
            this.action = action;
            this.html = html;
            Matcher field = FIELD.matcher(html);
            while (field.find()) {
                if (field.group(1) != null) {
                    input(field.group(1));
                } else if (field.group(2) != null) {
                    add(field.group(2), HtmlUtils.htmlUnescape(field.group(3)));
                } else {
                    add(field.group(4), selected(field.group(5)));
                }
            }
        }

        private void input(String tag) {
            String type = attribute(tag, "type").orElse("text");
            boolean isChosen = tag.contains("checked");
            if (!(type.equals("radio") || type.equals("checkbox")) || isChosen) {
                add(tag, attribute(tag, "value").orElse(""));
            }
        }

        private void add(String tag, String value) {
            String name = attribute(tag, "name").orElseThrow();
            if (!name.equals("_csrf")) {
                fields.add(name, value);
                tags.put(name, tag);
            }
        }

        private static String selected(String options) {
            Matcher option = OPTION.matcher(options);
            String first = "";
            for (int i = 0; option.find(); i++) {
                String value = attribute(option.group(1), "value").orElse("");
                if (option.group(1).contains("selected")) {
                    return value;
                }
                first = i == 0 ? value : first;
            }
            return first;
        }

        public Sheet type(String name, String typed) {
            if (!fields.containsKey(name) && !html.contains("name=\"" + name + "\"")) {
                throw new AssertionError("No field " + name + " among " + fields.keySet());
            }
            return force(name, typed);
        }

        /** Sends something under a name for which there is no field. */
        public Sheet force(String name, String typed) {
            fields.set(name, typed);
            return this;
        }

        public Sheet without(String name) {
            fields.remove(name);
            return this;
        }

        public String typed(String name) {
            return String.valueOf(fields.getFirst(name));
        }

        public List<String> all(String name) {
            return fields.getOrDefault(name, List.of());
        }

        /** The fields of the parts: {@code n1.role}. */
        public List<String> names() {
            return fields.keySet().stream()
                    .filter(name -> name.matches("n\\d+\\..+"))
                    .toList();
        }

        /** The key of the nth part of a kind. */
        public String key(String kind, int nth) {
            return all("part").stream()
                    .filter(part -> part.split(" ")[1].equals(kind))
                    .skip(nth - 1L)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + kind + " " + nth + " in " + all("part")))
                    .split(" ")[0];
        }

        /** How many parts of a kind there are. */
        public int keys(String kind) {
            return (int) all("part").stream()
                    .filter(part -> part.split(" ")[1].equals(kind))
                    .count();
        }

        public Sheet type(String kind, int nth, String... fieldsAndTexts) {
            for (int i = 0; i < fieldsAndTexts.length; i += 2) {
                type(key(kind, nth) + "." + fieldsAndTexts[i], fieldsAndTexts[i + 1]);
            }
            return this;
        }

        public boolean isInvalid(String name) {
            return tags.getOrDefault(name, "").contains("aria-invalid=\"true\"");
        }

        /** Whether it is something to be chosen and not typed. */
        public boolean isChosen(String name) {
            String tag = tags.getOrDefault(name, "");
            return !tag.contains("type=\"text\"") && !tag.contains("<textarea");
        }

        /** What stands below a field. */
        public String about(String name) {
            Matcher about = Pattern.compile(
                            "<span class=\"about\" id=\"f-" + name.replace('.', '-')
                                    + "-about\"[^>]*>(.*?)</span>\\s*</(?:div|p)>",
                            Pattern.DOTALL)
                    .matcher(html);
            return about.find() ? PageAssert.words(about.group(1)) : "";
        }

        /** The buttons that change the form. */
        public List<String> buttons() {
            List<String> buttons = new ArrayList<>();
            Matcher button = BUTTON.matcher(html);
            while (button.find()) {
                buttons.add(attribute(button.group(), "value").orElse(""));
            }
            return buttons;
        }

        public MultiValueMap<String, String> fields() {
            return fields;
        }

        public String action() {
            return action;
        }

        /** Presses a button of the form; one that comes with what was typed, after having that looked at. */
        public Shown press(String button) {
            if (buttons().contains(button)) {
                return demand(button);
            }
            Sheet looked = demand("look").form();
            if (!looked.buttons().contains(button)) {
                throw new AssertionError("No button " + button + " among " + looked.buttons());
            }
            return looked.demand(button);
        }

        /** Sends the form as a button would that need not be there. */
        public Shown demand(String button) {
            fields.set("do", button);
            return page.browser().send(action, fields);
        }

        /** Sends a form that has one button. */
        public Shown send() {
            return page.browser().send(action, fields);
        }
    }
}
