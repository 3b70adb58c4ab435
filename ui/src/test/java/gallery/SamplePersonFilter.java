package gallery;

import de.wegmarke.access.ActorContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever the cookie names is the actor of the request. */
class SamplePersonFilter extends OncePerRequestFilter {

    static final String COOKIE = "person";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person(request);
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            ActorContext.call(
                    person.get().actor(),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Optional<SamplePerson> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(
                        name ->
                                Stream.of(SamplePerson.values())
                                        .filter(person -> person.name().equals(name)))
                .findFirst();
    }
}
