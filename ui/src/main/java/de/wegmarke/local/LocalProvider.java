package de.wegmarke.local;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import de.wegmarke.security.AttemptLimit;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The identity provider of the local mode: a real OpenID Connect provider in the same process, to
 * which the rest of the program talks as to any other.
 *
 * <p>It shares the browser's session with the application but nothing in it: who is signed in
 * <em>here</em> is kept under another name, and is nobody there until the application has got its
 * id token.
 */
@Configuration
@Profile("local")
@ConditionalOnWebApplication
class LocalProvider {

    private final SecurityContextRepository ownContext = ownContext();
    private final HttpSessionRequestCache ownRequests = ownRequests();

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Environment environment) {
        return AuthorizationServerSettings.builder()
                .issuer(environment.getRequiredProperty("wegmarke.identity.issuer"))
                .oidcLogoutEndpoint("/oauth2/logout")
                .oidcUserInfoEndpoint("/oauth2/userinfo")
                .build();
    }

    @Bean
    JWKSource<SecurityContext> jwkSource(Environment environment) {
        return LocalKeys.of(LocalDirectory.of(environment));
    }

    /** For the provider's own page about the person (userinfo); the interface has its own check. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** Access tokens are made for the interface; both kinds say how the account is called. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> localClaims(
            LocalAccounts accounts, Environment environment) {
        String audience = environment.getProperty("wegmarke.identity.audience", "wegmarke-api");
        return context -> {
            String account =
                    Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
            context.getClaims().claim(StandardClaimNames.NAME, accounts.displayName(account));
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims().audience(List.of(audience));
            }
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain providerChain(HttpSecurity http) {
        var server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(server.getEndpointsMatcher())
                .with(server, provider -> provider.oidc(oidc -> {}))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                .securityContext(context -> context.securityContextRepository(ownContext))
                .requestCache(cache -> cache.requestCache(ownRequests))
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(
                                        new LoginUrlAuthenticationEntryPoint(
                                                LocalSignInPage.ADDRESS)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain providerLoginChain(
            HttpSecurity http,
            LocalAccounts accounts,
            PasswordEncoder passwords,
            AttemptLimit limit) {
        var check = new DaoAuthenticationProvider(accounts);
        check.setPasswordEncoder(passwords);
        var success = new SavedRequestAwareAuthenticationSuccessHandler();
        success.setRequestCache(ownRequests);
        var attempts = new LimitedAttempts(limit, success);
        http.securityMatcher(LocalSignInPage.ADDRESS)
                .authenticationManager(new ProviderManager(check))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(ownContext))
                .requestCache(cache -> cache.requestCache(ownRequests))
                .addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
                .formLogin(
                        form ->
                                form.loginPage(LocalSignInPage.ADDRESS)
                                        .securityContextRepository(ownContext)
                                        .successHandler(attempts)
                                        .failureHandler(attempts));
        return http.build();
    }

    private static SecurityContextRepository ownContext() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey("WEGMARKE_LOCAL_PROVIDER");
        return repository;
    }

    private static HttpSessionRequestCache ownRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("WEGMARKE_LOCAL_PROVIDER_REQUEST");
        return cache;
    }
}
