package de.wegmarke.local;

import de.wegmarke.security.AttemptLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts failed passwords and refuses to look at more of them for a while. */
class LimitedAttempts extends OncePerRequestFilter
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final AttemptLimit limit;
    private final AuthenticationSuccessHandler onwards;

    LimitedAttempts(AttemptLimit limit, AuthenticationSuccessHandler onwards) {
        this.limit = limit;
        this.onwards = onwards;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod())
                && !limit.allows(name(request), request.getRemoteAddr())) {
            response.sendRedirect(LocalSignInPage.ADDRESS + "?problem=locked");
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        limit.failed(name(request), request.getRemoteAddr());
        response.sendRedirect(LocalSignInPage.ADDRESS + "?problem=wrong");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        limit.succeeded(name(request));
        onwards.onAuthenticationSuccess(request, response, person);
    }

    private static String name(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name == null ? "" : name;
    }
}
