package de.wegmarke.security;

import de.wegmarke.access.AuthenticatedPerson;
import de.wegmarke.access.PersonId;
import java.util.List;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** The principal of a browser session: a person whom an identity provider vouched for. */
class SignedInPerson extends DefaultOidcUser implements AuthenticatedPerson {

    private final PersonId personId;

    SignedInPerson(PersonId personId, OidcIdToken idToken) {
        super(
                List.of(
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)),
                idToken);
        this.personId = personId;
    }

    @Override
    public PersonId personId() {
        return personId;
    }

    /** Never the token: principals end up in log files. */
    @Override
    public String toString() {
        return "person " + personId;
    }
}
