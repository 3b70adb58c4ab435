package de.wegmarke.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Which requests need whom. Everything is closed unless it is named here: the login and its pages,
 * static files, the error page, and whether the process lives.
 */
@Configuration
@EnableWebSecurity
@ConditionalOnWebApplication
@EnableConfigurationProperties(IdentityProperties.class)
class WebSecurity {

    /**
     * The interface: bearer tokens only, no session, nothing but reading. Its description is open,
     * because it tells nothing about anybody.
     */
    @Bean
    @Order(20)
    SecurityFilterChain apiChain(HttpSecurity http, ApiTokens tokens, ProblemAnswers problems) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                HttpMethod.GET, "/api/docs", "/api/v1/openapi.json")
                                        .permitAll()
                                        .requestMatchers(
                                                HttpMethod.HEAD,
                                                "/api/docs",
                                                "/api/v1/openapi.json")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/api/**")
                                        .hasAuthority("SCOPE_wegmarke.read")
                                        .requestMatchers(HttpMethod.HEAD, "/api/**")
                                        .hasAuthority("SCOPE_wegmarke.read")
                                        .anyRequest()
                                        .denyAll())
                .oauth2ResourceServer(
                        server ->
                                server.authenticationManagerResolver(
                                                new JwtIssuerAuthenticationManagerResolver(tokens))
                                        .authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(problems)
                                        .accessDeniedHandler(problems))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /**
     * What municipalities have opened to everybody: only reading, without session and cookie. Its
     * pages say themselves what they may hold.
     */
    @Bean
    @Order(25)
    SecurityFilterChain showcaseChain(HttpSecurity http) {
        http.securityMatcher("/public/geschichten", "/public/geschichten/**", "/robots.txt")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(HttpMethod.GET, "/**")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, "/**")
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(
                        headers ->
                                headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** Everything else: people with a browser. */
    @Bean
    @Order(30)
    SecurityFilterChain webChain(
            HttpSecurity http,
            ProviderRegistrations registrations,
            NoStoredTokens noStoredTokens,
            Persons persons,
            FailedSignIn failedSignIn,
            VaadinDefaultRequestCache wantedPages) {
        wantedPages.setDelegateRequestCache(addressesAsTheyWere());
        http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                SignInPages.CHOICE,
                                                SignInPages.FAILED,
                                                SignInPages.SIGNED_OUT,
                                                "/wegmarke/**",
                                                "/error",
                                                "/actuator/health",
                                                "/actuator/health/liveness",
                                                "/actuator/health/readiness")
                                        .permitAll()
                                        .requestMatchers(LinkSignInPage.ADDRESSES)
                                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.oauth2LoginPage(SignInPages.CHOICE)
                                        .logoutSuccessHandler(signOut(registrations))
                                        .anyRequest(AuthorizedUrl::authenticated))
                .oauth2Login(
                        login ->
                                login.clientRegistrationRepository(registrations)
                                        .authorizedClientRepository(noStoredTokens)
                                        .userInfoEndpoint(person -> person.oidcUserService(persons))
                                        .failureHandler(failedSignIn))
                .addFilterBefore(failedSignIn.asFilter(), OAuth2LoginAuthenticationFilter.class)
                .headers(WebSecurity::headers);
        return http.build();
    }

    /**
     * Keeps the page that somebody wanted before the login. Without the mark that Spring Security
     * adds to its address ("continue"): people send the addresses that they see to each other.
     */
    @SuppressWarnings("NullAway") // the setter takes null for "no mark" and does not say so
    private static HttpSessionRequestCache addressesAsTheyWere() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /**
     * Written before the request is served: what Vaadin's servlet answers is on its way already
     * when the filter gets it back.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new PageHeaders())
                .withObjectPostProcessor(
                        new ObjectPostProcessor<HeaderWriterFilter>() {
                            @Override
                            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                                filter.setShouldWriteHeadersEagerly(true);
                                return filter;
                            }
                        });
    }

    private static OidcClientInitiatedLogoutSuccessHandler signOut(
            ProviderRegistrations registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}" + SignInPages.SIGNED_OUT);
        handler.setDefaultTargetUrl(SignInPages.SIGNED_OUT);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }
}
