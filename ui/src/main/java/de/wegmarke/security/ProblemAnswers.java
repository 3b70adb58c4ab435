package de.wegmarke.security;

import de.wegmarke.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the interface answers to a request without a valid token (401) or without the right to it
 * (403): problem details (RFC 9457), in the language asked for, beside the header that RFC 6750
 * asks for.
 */
@Component
class ProblemAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint unauthorised =
            new BearerTokenAuthenticationEntryPoint();
    private final BearerTokenAccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();
    private final JsonMapper json;

    ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        unauthorised.commence(request, response, why);
        write(request, response, HttpStatus.UNAUTHORIZED, "unauthorised");
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        forbidden.handle(request, response, why);
        write(request, response, HttpStatus.FORBIDDEN, "not-allowed");
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String kind)
            throws IOException {
        // Whoever names no language must not get that of the server.
        var language =
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                        ? Locale.GERMAN
                        : request.getLocale();
        var text = "api.problem." + kind;
        var problem =
                ProblemDetail.forStatusAndDetail(status, Texts.of(language, text + ".detail"));
        problem.setTitle(Texts.of(language, text + ".title"));
        problem.setType(URI.create("/wegmarke/api/index.html#" + kind));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
