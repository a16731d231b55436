package org.talentmoves.timeline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Goes on in a list, by asking the handler of the request anew for the stretch at its next address. */
@Component
public class Walk {

    /** The attribute of a request whose answer broke off after a part of it was sent; the connection has to tell so. */
    public static final String BROKE_OFF = Walk.class.getName() + ".BROKE_OFF";

    private final ObjectProvider<RequestMappingHandlerAdapter> handlers;

    Walk(ObjectProvider<RequestMappingHandlerAdapter> handlers) {
        this.handlers = handlers;
    }

    static HttpServletRequest request() {
        return attributes().getRequest();
    }

    static HttpServletResponse response() {
        return Objects.requireNonNull(attributes().getResponse());
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }

    /** What the handler answers at the next address of a list. */
    Object on(Question question, String next) {
        HandlerMethod handler = (HandlerMethod)
                Objects.requireNonNull(request().getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE));
        InvocableHandlerMethod again = new InvocableHandlerMethod(handler.createWithResolvedBean());
        HandlerMethodArgumentResolverComposite resolvers = new HandlerMethodArgumentResolverComposite();
        resolvers.addResolvers(Objects.requireNonNull(handlers.getObject().getArgumentResolvers()));
        again.setHandlerMethodArgumentResolvers(resolvers);
        try {
            Object answer = Objects.requireNonNull(
                    again.invokeForRequest(new ServletWebRequest(request()), null, question.onwardAt(next)));
            return answer instanceof HttpEntity<?> entity ? Objects.requireNonNull(entity.getBody()) : answer;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the list could not be read on", e);
        }
    }

    /**
     * Does what writes a whole list. Where that fails after a part was sent, marks the request; else a problem can be told, of
     * which the tag would not be true.
     */
    static void mayBreakOff(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException | RuntimeException e) {
            if (response().isCommitted()) {
                request().setAttribute(BROKE_OFF, e);
            } else {
                WholeList.withdraw(response());
            }
            throw e;
        }
    }

    /** Writes an answer. */
    interface Writing {

        void run() throws IOException;
    }
}
