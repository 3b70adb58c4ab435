package de.wegmarke.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;

/**
 * Where a page's parts may come from, and that nothing with content is kept by a browser or proxy.
 */
class PageHeaders implements HeaderWriter {

    /**
     * The client of Vaadin evaluates code that the server sends it and sets styles inline, so both
     * must be allowed; everything still comes from this server only, and no other page may frame
     * us.
     */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " frame-ancestors 'none'";

    private static final String[] STATIC = {
        "/VAADIN/", "/wegmarke/", "/lumo/", "/aura/", "/webjars/"
    };

    private final CacheControlHeadersWriter neverKept = new CacheControlHeadersWriter();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        // The pages of the login are stricter and say so themselves.
        if (!path.equals(SignInPages.CHOICE) && !path.startsWith(SignInPages.CHOICE + "/")) {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        }
        if (Stream.of(STATIC).noneMatch(path::startsWith)) {
            neverKept.writeHeaders(request, response);
        }
    }
}
