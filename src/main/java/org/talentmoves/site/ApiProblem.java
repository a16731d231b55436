package org.talentmoves.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.talentmoves.shared.BodyRefused;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Outdated;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.timeline.ParametersRefused;

/** A problem as the API tells it: RFC 9457, with all that was wrong at once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiProblem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<Wrong> errors) {

    static ApiProblem of(Problem problem, String detail, @Nullable String instance, List<Wrong> errors) {
        return new ApiProblem(problem.address(), problem.title(), problem.status(), detail, instance, errors);
    }

    /**
     * One thing that was wrong.
     *
     * @param parameter the parameter of the address, or the header
     * @param pointer the place in the body, as in RFC 6901
     * @param allowed what would be right, where it can be listed; of people, sources and publishers what is called alike
     * @param nearest the one of them that was probably meant
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wrong(
            @Nullable String parameter,
            @Nullable String pointer,
            String detail,
            List<String> allowed,
            @Nullable String nearest) {

        Wrong(@Nullable String parameter, @Nullable String pointer, String detail, List<String> allowed) {
            this(parameter, pointer, detail, allowed, null);
        }

        static List<Wrong> in(DomainException refusal) {
            if (refusal instanceof ParametersRefused refused) {
                return refused.errors().stream()
                        .map(error ->
                                new Wrong(error.parameter(), null, error.detail(), error.allowed(), error.nearest()))
                        .toList();
            }
            if (refusal instanceof BodyRefused refused) {
                return refused.errors().stream()
                        .map(error -> new Wrong(null, error.pointer(), error.detail(), error.allowed()))
                        .toList();
            }
            if (refusal instanceof Outdated outdated) {
                return List.of(in(
                        outdated.condition(),
                        outdated.reason(),
                        Stream.ofNullable(outdated.present()).toList()));
            }
            return refusal instanceof UnknownWord word
                    ? List.of(new Wrong(null, "", word.reason(), word.allowed(), word.nearest()))
                    : List.of();
        }

        /** In a field such as {@code terms[0].low}, which is {@code /terms/0/low}. */
        static Wrong in(ObjectError error) {
            String field = error instanceof FieldError of ? of.getField() : "";
            String pointer = field.isEmpty()
                    ? ""
                    : "/" + field.replace("[", ".").replace("]", "").replace('.', '/');
            return new Wrong(null, pointer, String.valueOf(error.getDefaultMessage()), List.of());
        }

        static Wrong in(String parameter, String detail, List<String> allowed) {
            return new Wrong(parameter, null, detail, allowed);
        }
    }
}
