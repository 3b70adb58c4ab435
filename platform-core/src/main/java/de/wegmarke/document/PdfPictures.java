package de.wegmarke.document;

import com.openhtmltopdf.extend.FSStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The pictures of one PDF. The library holds those of a whole document in memory until its last
 * page is laid out. So it gets a dot for each, in a colour of its own, and at the end the pictures
 * take the places of the dots one after the other.
 */
final class PdfPictures {

    static final String PROTOCOL = "picture";

    /** How a page's addresses name a picture; its id follows. */
    static final String ADDRESS = PROTOCOL + ":";

    private static final int COLOURS = 0xFF_FFFF;

    private final PrintedPictures pictures;
    private final List<UUID> shown = new ArrayList<>();

    PdfPictures(PrintedPictures pictures) {
        this.pictures = pictures;
    }

    /** What stands for the picture with this address while the pages are laid out. */
    FSStream dot(String address) {
        var id = UUID.fromString(address.substring(ADDRESS.length()));
        if (!shown.contains(id)) {
            shown.add(id);
        }
        return stream(dot(shown.indexOf(id)));
    }

    private static byte[] dot(int colour) {
        var pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        pixel.setRGB(0, 0, colour);
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixel, "png", file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }

    private static FSStream stream(byte[] bytes) {
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    /** Puts the pictures where their dots are; one that is gone meanwhile leaves a white space. */
    void replaceIn(PDDocument document) throws IOException {
        if (shown.isEmpty()) {
            return;
        }
        Map<Integer, PDImageXObject> placed = new HashMap<>();
        for (var page : document.getPages()) {
            var resources = page.getResources();
            var names = new ArrayList<COSName>();
            resources.getXObjectNames().forEach(names::add);
            for (var name : names) {
                var colour = colour(resources, name);
                if (colour >= 0) {
                    var picture = placed.get(colour);
                    if (picture == null) {
                        picture = picture(document, shown.get(colour));
                        placed.put(colour, picture);
                    }
                    resources.put(name, picture);
                }
            }
        }
    }

    /** Of the dot with this name; -1 if it is something else. */
    private static int colour(PDResources resources, COSName name) throws IOException {
        return resources.isImageXObject(name)
                        && resources.getXObject(name) instanceof PDImageXObject image
                        && image.getWidth() == 1
                        && image.getHeight() == 1
                ? image.getImage().getRGB(0, 0) & COLOURS
                : -1;
    }

    private PDImageXObject picture(PDDocument document, UUID id) throws IOException {
        var read = pictures.read(id);
        return PDImageXObject.createFromByteArray(
                document, read.isPresent() ? read.get().bytes() : dot(COLOURS), id.toString());
    }
}
