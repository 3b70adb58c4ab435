package de.wegmarke.security;

import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/**
 * Finds the person behind a login or a token by issuer and subject, and by nothing else: names and
 * addresses change and can be chosen. So somebody from one municipality's provider is a stranger in
 * every other one, unless a membership names exactly this issuer and subject.
 */
@Component
class Persons
        implements OAuth2UserService<OidcUserRequest, OidcUser>,
                Converter<Jwt, AbstractAuthenticationToken> {

    private static final List<String> NAMES =
            List.of(StandardClaimNames.NAME, StandardClaimNames.PREFERRED_USERNAME);

    private final PersonDirectory directory;
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

    Persons(PersonDirectory directory) {
        this.directory = directory;
    }

    /** After a login in the browser. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        String issuer =
                Objects.requireNonNull(
                        request.getClientRegistration().getProviderDetails().getIssuerUri());
        return new SignedInPerson(find(issuer, token), token);
    }

    /** For a request with a bearer token, which the provider's decoder has checked. */
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String issuer = Objects.requireNonNull(token.getClaimAsString(JwtClaimNames.ISS));
        return new JwtAuthenticationToken(
                token, new TokenBearer(find(issuer, token)), scopes.convert(token));
    }

    private PersonId find(String issuer, ClaimAccessor token) {
        String subject = Objects.requireNonNull(token.getClaimAsString(JwtClaimNames.SUB));
        String displayName =
                NAMES.stream()
                        .flatMap(name -> Stream.ofNullable(token.getClaimAsString(name)))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse("");
        return directory.findOrCreate(issuer, subject, displayName);
    }
}
