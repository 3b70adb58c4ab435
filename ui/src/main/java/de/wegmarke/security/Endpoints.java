package de.wegmarke.security;

import org.jspecify.annotations.Nullable;

/**
 * Where an identity provider answers.
 *
 * @param authorization where the browser signs in
 * @param token where we exchange the code
 * @param keys the provider's public keys
 * @param endSession where the browser signs out, if the provider offers it
 */
record Endpoints(String authorization, String token, String keys, @Nullable String endSession) {}
