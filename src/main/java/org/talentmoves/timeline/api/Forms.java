package org.talentmoves.timeline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentmoves.shared.Wire;
import tools.jackson.databind.json.JsonMapper;

/** Chooses the form of an answer of the API: by {@code format}, which wins, or by {@code Accept}. */
@Configuration(proxyBeanMethods = false)
class Forms implements WebMvcConfigurer {

    private final JsonMapper json;
    private final Walk walk;

    Forms(JsonMapper json, Walk walk) {
        this.json = json;
        this.walk = walk;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(Forms::byParameter, new HeaderContentNegotiationStrategy()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ListWriter(json, walk));
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
