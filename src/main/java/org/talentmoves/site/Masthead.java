package org.talentmoves.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.talentmoves.source.Standing;

/** What the head and the foot of every page need to know of the page. */
@Component("masthead")
public class Masthead {

    private static final Map<String, String> PLACES = Map.of(
            "timeline", "/", "labs", "/labs", "researchers", "/researchers", "sources", "/sources", "about", "/about");

    private static final List<String> WITHOUT_MARKS =
            List.of("/sign-in", "/invitations/", "/desk/account", "/desk/people", "/desk/tokens", "/desk/webhooks");

    private final ResourceUrlProvider files;

    Masthead(ResourceUrlProvider files) {
        this.files = files;
    }

    /** The address of a file of the site's own, whose name tells its contents, so that it may be kept for long. */
    public String file(String path) {
        return Objects.requireNonNull(files.getForLookupPath(path), () -> "there is no file " + path);
    }

    /** The language of the page (BCP 47). */
    public String language() {
        return language(Language.of(request()));
    }

    public String otherLanguage() {
        return language(other());
    }

    private static String language(Language language) {
        return language == Language.CHINESE ? "zh-Hans" : "en";
    }

    private static Language other() {
        return Language.of(request()) == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    }

    /** The address of this page in the other language. */
    public String otherAddress() {
        return address(other());
    }

    /** The address of this page in a language, {@code en} or {@code zh}. */
    public String address(String language) {
        return address(language.equals("zh") ? Language.CHINESE : Language.ENGLISH);
    }

    private static String address(Language language) {
        String query = request().getQueryString();
        return (language == Language.CHINESE ? "/zh" : "") + path() + (query == null ? "" : "?" + query);
    }

    /** The address of this page as it is printed on paper. */
    public String here() {
        return address(Language.of(request()));
    }

    /** The main places of the site, in the order of the navigation. */
    public List<Place> places() {
        String path = path();
        return Stream.of("timeline", "labs", "researchers", "sources", "about")
                .map(name -> place(name, path))
                .toList();
    }

    private static Place place(String name, String path) {
        String root = PLACES.getOrDefault(name, "/");
        return new Place(name, root, root.equals("/") ? path.equals("/") : (path + "/").startsWith(root + "/"));
    }

    /** The standings that what is public can have, surest first. */
    public List<Standing> standings() {
        return List.copyOf(Standing.RETRACTED.andSurer());
    }

    /** Whether marks of standing can be on the page; where people sign in and are let in there are none. */
    public boolean explainsMarks() {
        return WITHOUT_MARKS.stream().noneMatch(path()::startsWith);
    }

    /** The path within the site, without the prefix of a language; for an error, that of the page that failed. */
    private static String path() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String prefix = request.getContextPath();
        return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** A place in the navigation. */
    public record Place(String name, String path, boolean current) {}
}
