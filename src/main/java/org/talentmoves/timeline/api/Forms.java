package org.talentmoves.timeline.api;

import static java.util.Comparator.comparing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentmoves.shared.Wire;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chooses the form of an answer of the API: by {@code format}, which wins, or by {@code Accept}. Lists and single things are told
 * which of the forms are wanted, the best first, and nothing else of what was accepted.
 */
@Configuration(proxyBeanMethods = false)
class Forms implements WebMvcConfigurer {

    private static final ContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    private final JsonMapper json;
    private final WholeListWriter whole;

    Forms(JsonMapper json, WholeListWriter whole) {
        this.json = json;
        this.whole = whole;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(Forms::wanted));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ListWriter(json, whole));
    }

    /** The form of a list, which is chosen once, before anything is read; Spring is left no other. Without any no handler is found. */
    static Form chosen(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Form chosen = inOrder(request).findFirst().orElseThrow();
        request.setAttribute(
                HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE,
                Set.of(chosen.type()),
                RequestAttributes.SCOPE_REQUEST);
        return chosen;
    }

    /** Beside the API there are no such forms, and what is accepted is as it was sent. */
    private static List<MediaType> wanted(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return asked(request).getRequestURI().startsWith(Address.API)
                ? inOrder(request).map(Form::type).toList()
                : ACCEPT.resolveMediaTypes(request);
    }

    private static Stream<Form> inOrder(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        Optional<Form> named = byParameter(asked(request));
        return named.isPresent() ? named.stream() : byHeader(ACCEPT.resolveMediaTypes(request));
    }

    /** An unknown form is refused later, by whoever reads the parameters. */
    private static Optional<Form> byParameter(HttpServletRequest asked) {
        return Optional.ofNullable(asked.getParameter("format"))
                .filter(Wire.words(Form.class)::contains)
                .map(word -> Wire.read(Form.class, word));
    }

    /**
     * How much a form is wanted, the range says that is closest to it (RFC 9110, section 12.5.1); what is refused (q=0) is none of
     * them. Of those that are wanted as much as each other, the one that is named comes first, and then the one named before.
     *
     * @param accepted the better ones first, and of those the more specific ones
     */
    private static Stream<Form> byHeader(List<MediaType> accepted) {
        Map<Form, MediaType> wanted = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            accepted.stream()
                    .filter(range -> range.isCompatibleWith(form.type()))
                    .min(comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                    .filter(closest -> closest.getQualityValue() > 0)
                    .ifPresent(closest -> wanted.put(form, closest));
        }
        return wanted.keySet().stream().sorted(comparing(form -> accepted.indexOf(wanted.get(form))));
    }

    private static HttpServletRequest asked(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    }
}
