package de.wegmarke.story.picture;

/**
 * A picture that holds nothing but its pixels.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels, like {@code height}; as it is looked at, whichever way the camera was
 *     held
 * @param bytes the file
 */
public record CleanPicture(String mediaType, int width, int height, byte[] bytes) {}
