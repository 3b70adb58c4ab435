package de.wegmarke.api;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.access.AccessRefused;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers every refusal of the interface as a problem (RFC 9457), in the language that was asked
 * for.
 */
// Before the framework's own answers, which know neither our words nor our languages.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = PlanEndpoint.class)
class ApiProblems {

    private final I18NProvider texts;

    ApiProblems(I18NProvider texts) {
        this.texts = texts;
    }

    /** Also for a municipality that does not exist: nobody learns here which ones do. */
    @ExceptionHandler
    ProblemDetail refused(AccessRefused refused, Locale language) {
        return problem(HttpStatus.FORBIDDEN, "forbidden", language);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound nothing, Locale language) {
        return problem(HttpStatus.NOT_FOUND, "not-found", language);
    }

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter bad, Locale language) {
        return badParameter(bad.parameter(), language);
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException bad, Locale language) {
        var refusal = refusalIn(bad);
        return refusal == null ? badParameter(bad.getName(), language) : refused(refusal, language);
    }

    private ProblemDetail badParameter(String parameter, Locale language) {
        var problem = problem(HttpStatus.BAD_REQUEST, "bad-parameter", language);
        problem.setProperty("parameter", parameter);
        return problem;
    }

    private static @Nullable AccessRefused refusalIn(MethodArgumentTypeMismatchException bad) {
        for (Throwable cause = bad.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessRefused refused) {
                return refused;
            }
        }
        return null;
    }

    private ProblemDetail problem(HttpStatus status, String kind, Locale language) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        status, texts.getTranslation("api.problem." + kind + ".detail", language));
        problem.setTitle(texts.getTranslation("api.problem." + kind + ".title", language));
        problem.setType(URI.create("/wegmarke/api/index.html#" + kind));
        return problem;
    }
}
