package org.talentmoves.timeline.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentmoves.timeline.FilterReader;

/** Gives handlers the {@link Question} of a request, with the parameters that their {@link Known} names. */
@Configuration(proxyBeanMethods = false)
class QuestionReader implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final FilterReader filters;
    private final WholeLists lists;

    QuestionReader(FilterReader filters, WholeLists lists) {
        this.filters = filters;
        this.lists = lists;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Question.class;
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws ServletException {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Known known = Objects.requireNonNull(parameter.getParameterAnnotation(Known.class));
        Class<?> item = Members.itemOf(Members.answerOf(parameter));
        Shape shape = item == null ? null : new Shape(item, Forms.chosen(request));
        Question question = new Question(asked.getRequestURI(), Question.given(asked), known.value(), filters, shape);
        if (question.takesAll()) {
            lists.of(question, asked).keepFor(asked);
        }
        asked.setAttribute(Question.class.getName(), question);
        return question;
    }
}
