package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.talentmoves.shared.DomainException;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller is asked: what {@link ApiErrors} words, straight into the answer. */
@Component
class ProblemWriter {

    private final ApiErrors errors;
    private final JsonMapper json;

    ProblemWriter(ApiErrors errors, JsonMapper json) {
        this.errors = errors;
        this.json = json;
    }

    void refuse(DomainException refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(errors.refused(refusal, new ServletWebRequest(request, response)), response);
    }

    /** What the protocol refuses. Beside the API, where browsers ask as well, it is told in the form that is asked for. */
    void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            write(errors.answer(status, new ServletWebRequest(request, response)), response);
        } else {
            response.sendError(status.value());
        }
    }

    void write(ResponseEntity<Object> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        json.writeValue(response.getOutputStream(), answer.getBody());
    }
}
