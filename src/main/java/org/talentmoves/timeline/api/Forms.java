package org.talentmoves.timeline.api;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentmoves.shared.Wire;
import tools.jackson.databind.json.JsonMapper;

/** Chooses the form of an answer of the API: by {@code format}, which wins, or by {@code Accept}. */
@Configuration(proxyBeanMethods = false)
class Forms implements WebMvcConfigurer {

    private static final ContentNegotiationManager NEGOTIATION =
            new ContentNegotiationManager(Forms::byParameter, new HeaderContentNegotiationStrategy());

    private final JsonMapper json;
    private final WholeListWriter whole;

    Forms(JsonMapper json, WholeListWriter whole) {
        this.json = json;
        this.whole = whole;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(NEGOTIATION.getStrategies());
    }

    /**
     * The form of a list: the first of those that are offered which fits what is liked best. It is chosen once, before anything
     * is read, and Spring is left no other. What is refused (q=0, RFC 9110, section 12.4.2) is none of them; where nothing fits,
     * it is JSON unless that is refused.
     */
    static Form chosen(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted = NEGOTIATION.resolveMediaTypes(request);
        Form chosen = accepted.stream()
                .filter(liked -> liked.getQualityValue() > 0)
                .flatMap(liked -> Stream.of(Form.values())
                        .filter(form -> liked.isCompatibleWith(form.type()))
                        .filter(form -> !isRefused(form, accepted)))
                .findFirst()
                .orElse(Form.JSON);
        if (isRefused(chosen, accepted)) {
            throw new HttpMediaTypeNotAcceptableException(
                    Stream.of(Form.values()).map(Form::type).toList());
        }
        request.setAttribute(
                HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE,
                Set.of(chosen.type()),
                RequestAttributes.SCOPE_REQUEST);
        return chosen;
    }

    /** What is closest to the form decides: a type before all of its kind, and those before everything. */
    private static boolean isRefused(Form form, List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.isCompatibleWith(form.type()))
                .min(comparing(MediaType::isWildcardType)
                        .thenComparing(MediaType::isWildcardSubtype)
                        .thenComparing(MediaType::getQualityValue, reverseOrder()))
                .filter(type -> type.getQualityValue() == 0)
                .isPresent();
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ListWriter(json, whole));
    }

    /** An unknown form is refused later, by whoever reads the parameters. */
    private static List<MediaType> byParameter(NativeWebRequest request) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return Optional.ofNullable(asked.getRequestURI().startsWith(Address.API) ? asked.getParameter("format") : null)
                .filter(Wire.words(Form.class)::contains)
                .map(word -> List.of(Wire.read(Form.class, word).type()))
                .orElse(ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST);
    }
}
