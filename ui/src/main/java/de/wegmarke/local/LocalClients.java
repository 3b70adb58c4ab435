package de.wegmarke.local;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Who may ask the local identity provider for tokens: Wegmarke itself, a public client to try the
 * interface with, and one machine.
 *
 * <p>Wegmarke's own addresses are those under which the browser reached it, whatever the port.
 */
@Component
@Profile("local")
class LocalClients implements RegisteredClientRepository {

    static final String APPLICATION = "wegmarke";
    static final String DEMO = "wegmarke-demo";
    static final String MACHINE = "maschine-erfurt";
    static final String READ = "wegmarke.read";

    private final Supplier<String> applicationSecret;
    private final Supplier<String> machineSecret;

    LocalClients(Environment environment, PasswordEncoder passwords) {
        var directory = LocalDirectory.of(environment);
        this.applicationSecret = encodedLater(directory, "client", passwords);
        this.machineSecret = encodedLater(directory, MACHINE, passwords);
    }

    private static Supplier<String> encodedLater(
            LocalDirectory directory, String name, PasswordEncoder passwords) {
        String secret = directory.secret(name);
        return SingletonSupplier.of(() -> String.valueOf(passwords.encode(secret)));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The clients of the local mode are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return switch (clientId) {
            case APPLICATION -> application();
            case DEMO -> demo();
            case MACHINE -> machine();
            default -> null;
        };
    }

    private RegisteredClient application() {
        return RegisteredClient.withId(APPLICATION)
                .clientId(APPLICATION)
                .clientSecret(applicationSecret.get())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(own("/login/oauth2/code/platform"))
                .postLogoutRedirectUri(own("/login/abgemeldet"))
                .scopes(
                        scopes ->
                                Stream.of(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                                        .forEach(scopes::add))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private RegisteredClient demo() {
        return RegisteredClient.withId(DEMO)
                .clientId(DEMO)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                // On the loopback address every port is allowed (RFC 8252, section 7.3).
                .redirectUri("http://127.0.0.1/callback")
                .redirectUri(own("/swagger-ui/oauth2-redirect.html"))
                .scope(OidcScopes.OPENID)
                .scope(READ)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(oneHour())
                .build();
    }

    private RegisteredClient machine() {
        return RegisteredClient.withId(MACHINE)
                .clientId(MACHINE)
                .clientSecret(machineSecret.get())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(READ)
                .tokenSettings(oneHour())
                .build();
    }

    private static TokenSettings oneHour() {
        return TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();
    }

    private static String own(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + path;
    }
}
