package de.wegmarke.story.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;

/** Files as people choose them, and as nobody should. */
public final class TestPicture {

    private TestPicture() {}

    /** Red above left, green above right, blue below left, white below right. */
    static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        paint(pen, Color.RED, 0, 0, width, height);
        paint(pen, Color.GREEN, width / 2, 0, width, height);
        paint(pen, Color.BLUE, 0, height / 2, width, height);
        paint(pen, Color.WHITE, width / 2, height / 2, width, height);
        pen.dispose();
        return image;
    }

    private static void paint(
            java.awt.Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    public static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(7);
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                row[x] = random.nextInt();
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png");
    }

    static byte[] written(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] jpeg(BufferedImage image) {
        return jpeg(image, 0.95f);
    }

    public static byte[] jpeg(BufferedImage image, float quality) {
        var file = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(file)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** Four channels as a print shop writes them, with Adobe's mark and all ink inverted. */
    static byte[] cmykJpeg(int cyan, int magenta, int yellow, int black) {
        var raster =
                java.awt.image.Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (var y = 0; y < 64; y++) {
            for (var x = 0; x < 64; x++) {
                raster.setPixel(
                        x, y, new int[] {255 - cyan, 255 - magenta, 255 - yellow, 255 - black});
            }
        }
        var file = new ByteArrayOutputStream();
        var writer = jdkWriter();
        try (var output = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(output);
            var wanted = writer.getDefaultWriteParam();
            var metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromBufferedImageType(
                                    BufferedImage.TYPE_3BYTE_BGR),
                            wanted);
            var root = (Element) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
            fourChannels(root);
            metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
            writer.write(null, new IIOImage(raster, null, metadata), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static javax.imageio.ImageWriter jdkWriter() {
        var writers = ImageIO.getImageWritersByFormatName("jpeg");
        while (writers.hasNext()) {
            var writer = writers.next();
            if (writer.getClass().getName().startsWith("com.sun.")) {
                return writer;
            }
        }
        throw new IllegalStateException("the writer of the JDK is gone");
    }

    private static void fourChannels(Element root) {
        var variety = (Element) root.getElementsByTagName("JPEGvariety").item(0);
        while (variety.hasChildNodes()) {
            variety.removeChild(variety.getFirstChild());
        }
        var sequence = (Element) root.getElementsByTagName("markerSequence").item(0);
        for (var other : java.util.List.of("sof", "sos")) {
            sequence.removeChild(sequence.getElementsByTagName(other).item(0));
        }
        var adobe = new javax.imageio.metadata.IIOMetadataNode("app14Adobe");
        adobe.setAttribute("version", "100");
        adobe.setAttribute("flags0", "0");
        adobe.setAttribute("flags1", "0");
        adobe.setAttribute("transform", "0");
        sequence.appendChild(adobe);
        var frame = new javax.imageio.metadata.IIOMetadataNode("sof");
        frame.setAttribute("process", "0");
        frame.setAttribute("samplePrecision", "8");
        frame.setAttribute("numLines", "64");
        frame.setAttribute("samplesPerLine", "64");
        frame.setAttribute("numFrameComponents", "4");
        var scan = new javax.imageio.metadata.IIOMetadataNode("sos");
        scan.setAttribute("numScanComponents", "4");
        scan.setAttribute("startSpectralSelection", "0");
        scan.setAttribute("endSpectralSelection", "63");
        scan.setAttribute("approxHigh", "0");
        scan.setAttribute("approxLow", "0");
        for (var i = 1; i <= 4; i++) {
            var component = new javax.imageio.metadata.IIOMetadataNode("componentSpec");
            component.setAttribute("componentId", "" + i);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
            component.setAttribute("QtableSelector", "0");
            frame.appendChild(component);
            var scanned = new javax.imageio.metadata.IIOMetadataNode("scanComponentSpec");
            scanned.setAttribute("componentSelector", "" + i);
            scanned.setAttribute("dcHuffTable", "0");
            scanned.setAttribute("acHuffTable", "0");
            scan.appendChild(scanned);
        }
        sequence.appendChild(frame);
        sequence.appendChild(scan);
    }

    /** The photo with a segment behind its first two bytes. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
        var file = ByteBuffer.allocate(jpeg.length + payload.length + 4);
        file.put(jpeg, 0, 2);
        file.put((byte) 0xFF).put((byte) marker).putShort((short) (payload.length + 2));
        file.put(payload);
        file.put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    /** What a telephone writes: how it was held, its name, and a place on earth. */
    static byte[] exif(int orientation, boolean littleEndian) {
        var tiff =
                ByteBuffer.allocate(300)
                        .order(
                                littleEndian
                                        ? java.nio.ByteOrder.LITTLE_ENDIAN
                                        : java.nio.ByteOrder.BIG_ENDIAN);
        tiff.put((littleEndian ? "II" : "MM").getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, CAMERA.length(), 200);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(0);
        tiff.position(60);
        tiff.putShort((short) 2);
        entry(tiff, 0x0001, 2, 2, 0x4E00_0000);
        entry(tiff, 0x0002, 5, 3, 120);
        tiff.putInt(0);
        tiff.position(120);
        tiff.putInt(LATITUDE).putInt(1_000_003).putInt(58).putInt(1).putInt(4_321).putInt(100);
        tiff.position(200);
        tiff.put(CAMERA.getBytes(ISO_8859_1));
        return tiff.array();
    }

    static final String CAMERA = "Wegkamera 3000";
    static final int LATITUDE = 50_987_654;

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] photo(BufferedImage image, int orientation, boolean littleEndian) {
        var tiff = exif(orientation, littleEndian);
        var segment = ByteBuffer.allocate(tiff.length + 6);
        segment.put("Exif\0\0".getBytes(ISO_8859_1)).put(tiff);
        return withSegment(jpeg(image), 0xE1, segment.array());
    }

    /** The picture with a chunk behind its header. */
    static byte[] withChunk(byte[] png, String name, byte[] payload) {
        var afterHeader = 8 + 25;
        var file = ByteBuffer.allocate(png.length + payload.length + 12);
        file.put(png, 0, afterHeader);
        file.put(chunk(name, payload));
        file.put(png, afterHeader, png.length - afterHeader);
        return file.array();
    }

    private static byte[] chunk(String name, byte[] payload) {
        var chunk = ByteBuffer.allocate(payload.length + 12);
        chunk.putInt(payload.length).put(name.getBytes(ISO_8859_1)).put(payload);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, payload.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    static byte[] profileChunk(byte[] profile) {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes("screen\0\0".getBytes(ISO_8859_1));
        packed.writeBytes(deflated(profile));
        return packed.toByteArray();
    }

    static byte[] deflated(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(packed)) {
            packing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A few bytes that promise a picture of this size. */
    static byte[] pngPromising(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 6, 0, 0, 0});
        var file = new ByteArrayOutputStream();
        file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        file.writeBytes(chunk("IHDR", header.array()));
        file.writeBytes(chunk("IDAT", deflated(new byte[1_000])));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** The photo with another size written into its frame. */
    static byte[] jpegPromising(int width, int height) {
        var file = jpeg(quarters(16, 16, BufferedImage.TYPE_INT_RGB));
        for (var i = 2; i < file.length; i++) {
            if (file[i] == (byte) 0xFF && file[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(file)
                        .putShort(i + 5, (short) height)
                        .putShort(i + 7, (short) width);
                return file;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** The photo with its colours once more in a second pass. */
    static byte[] inTwoScans(byte[] jpeg) {
        var scan = startOfScan(jpeg);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, jpeg.length - 2);
        file.write(jpeg, scan, jpeg.length - scan);
        return file.toByteArray();
    }

    /** The photo with a first pass that brings one of its colours only. */
    static byte[] leavingColoursOut(byte[] jpeg) {
        var file = jpeg.clone();
        file[startOfScan(jpeg) + 4] = 1;
        return file;
    }

    private static int startOfScan(byte[] jpeg) {
        for (var i = 2; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA) {
                return i;
            }
        }
        throw new IllegalStateException("no scan");
    }

    static BufferedImage read(CleanPicture picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            if (image == null) {
                throw new IllegalStateException("not a picture");
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
