package de.wegmarke.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What happens when the provider's answer is no login: the person reads what to do, the log gets
 * the kind of error and never the answer itself (it holds codes), and an address that keeps sending
 * answers of its own making has to wait.
 */
@Component
class FailedSignIn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedSignIn.class);
    private static final String ANSWERS = "/login/oauth2/code/";

    private final AttemptLimit limit;

    FailedSignIn(AttemptLimit limit) {
        this.limit = limit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        limit.failed("", request.getRemoteAddr());
        var reason = Reason.of(why);
        LOG.warn("A login failed: {}", reason);
        redirect(request, response, reason);
    }

    /** Refuses further answers from an address that has failed too often. */
    Filter asFilter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (request.getRequestURI().startsWith(request.getContextPath() + ANSWERS)
                        && !limit.allows("", request.getRemoteAddr())) {
                    redirect(request, response, Reason.TOO_MANY);
                } else {
                    chain.doFilter(request, response);
                }
            }
        };
    }

    private static void redirect(
            HttpServletRequest request, HttpServletResponse response, Reason reason)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + SignInPages.FAILED + "?grund=" + reason.inAddress());
    }

    /** Why a login failed, as far as the person can do something about it. */
    enum Reason {
        UNAVAILABLE,
        DENIED,
        TOO_MANY,
        EXPIRED;

        String inAddress() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Reason of(AuthenticationException why) {
            String code =
                    why instanceof OAuth2AuthenticationException oauth
                            ? oauth.getError().getErrorCode()
                            : "";
            return switch (code) {
                case ProviderUnavailable.CODE, "invalid_token_response", "server_error" ->
                        UNAVAILABLE;
                case "access_denied" -> DENIED;
                default -> EXPIRED;
            };
        }
    }
}
