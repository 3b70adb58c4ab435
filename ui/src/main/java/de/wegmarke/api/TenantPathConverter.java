package de.wegmarke.api;

import de.wegmarke.access.AccessRefused;
import de.wegmarke.tenancy.TenantKey;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Takes the municipality from the path; what cannot be a key is refused like one that is not known.
 */
@Component
class TenantPathConverter implements Converter<String, TenantKey> {

    @Override
    public TenantKey convert(String written) {
        try {
            return new TenantKey(written);
        } catch (IllegalArgumentException noKey) {
            throw new AccessRefused(AccessRefused.Reason.UNKNOWN_TENANT);
        }
    }
}
