package de.wegmarke.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The key with which the local identity provider signs; kept, so that a restart invalidates no
 * token.
 */
final class LocalKeys {

    private LocalKeys() {}

    static JWKSource<SecurityContext> of(LocalDirectory directory) {
        Path file = directory.root().resolve("secrets").resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
                LocalDirectory.writePrivately(file, new JWKSet(key).toString(false));
            }
            return new ImmutableJWKSet<>(JWKSet.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("The signing key is damaged: " + file, e);
        }
    }
}
