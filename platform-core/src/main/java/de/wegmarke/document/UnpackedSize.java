package de.wegmarke.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/**
 * Whether a package of the Office formats stays within its bounds when it is unpacked: a zip can
 * hold a thousand times its size. Counts what really comes out, not what the zip says of itself.
 */
public enum UnpackedSize {
    FITS,
    TOO_LARGE,
    BROKEN,
    /** Nothing can be unpacked at all. */
    NO_ZIP;

    /**
     * @param largest in bytes, over all parts together
     */
    public static UnpackedSize of(byte[] zip, long largest, int mostParts) {
        long size = 0;
        int parts = 0;
        var buffer = new byte[8192];
        try (var unpacked = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (unpacked.getNextEntry() != null) {
                parts++;
                for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                    size += read;
                    if (size > largest || parts > mostParts) {
                        return TOO_LARGE;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return BROKEN;
        }
        return parts == 0 ? NO_ZIP : FITS;
    }
}
