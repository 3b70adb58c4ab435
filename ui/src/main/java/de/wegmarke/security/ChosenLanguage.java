package de.wegmarke.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of everything that is not a view: the pages before the login and the interface. What
 * somebody chose in the menu counts first, then what the browser asks for, then German.
 */
@Configuration
class ChosenLanguage {

    /** The cookie in which the menu keeps the choice. */
    private static final String COOKIE = "wegmarke-language";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(COOKIE);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(ChosenLanguage::asked);
        return resolver;
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.GERMAN
                : request.getLocale();
    }
}
