package de.wegmarke.story;

/**
 * The bytes of a picture.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 */
public record StoredImage(String mediaType, byte[] content) {}
