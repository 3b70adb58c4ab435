package de.wegmarke.local;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The sample accounts that the identity provider of the local mode knows, with one password for
 * all.
 */
@Component
@Profile("local")
class LocalAccounts implements UserDetailsService {

    private final List<DemoPerson> people = DemoPerson.all();
    private final Map<String, DemoPerson> byName =
            people.stream().collect(Collectors.toMap(DemoPerson::username, Function.identity()));
    private final String password;
    private final Supplier<String> encoded;

    LocalAccounts(
            @Value("${wegmarke.local.password:wegmarke}") String password,
            PasswordEncoder passwords) {
        this.password = password;
        // Made when first needed: hashing takes its time, and a start should not.
        this.encoded = SingletonSupplier.of(() -> String.valueOf(passwords.encode(password)));
    }

    List<DemoPerson> all() {
        return people;
    }

    String password() {
        return password;
    }

    boolean knows(String username) {
        return byName.containsKey(username);
    }

    String displayName(String username) {
        DemoPerson person = byName.get(username);
        return person == null ? username : person.displayName();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        if (!knows(username)) {
            throw new UsernameNotFoundException("unknown");
        }
        return User.withUsername(username).password(encoded.get()).authorities(List.of()).build();
    }
}
