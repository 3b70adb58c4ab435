package de.wegmarke.api;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.access.AccessRefused;
import java.net.URI;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

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

    /** The server could not even read the query, as with bytes that are no UTF-8. */
    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException bad, Locale language) {
        return problem(HttpStatus.BAD_REQUEST, "bad-parameter", language);
    }

    /** What nobody foresaw; the log has the reason, the answer has none. */
    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException failure, Locale language) {
        LOG.error("A request to the interface failed", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", language);
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
