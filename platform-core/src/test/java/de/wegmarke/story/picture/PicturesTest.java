package de.wegmarke.story.picture;

import static de.wegmarke.story.picture.TestPicture.jpeg;
import static de.wegmarke.story.picture.TestPicture.png;
import static de.wegmarke.story.picture.TestPicture.quarters;
import static de.wegmarke.story.picture.TestPicture.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.wegmarke.plan.RuleViolation;
import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final int RGB = BufferedImage.TYPE_INT_RGB;
    private static final int ARGB = BufferedImage.TYPE_INT_ARGB;

    @Test
    void a_photo_stays_a_photo_and_a_drawing_a_drawing() {
        var photo = Pictures.clean(jpeg(quarters(300, 200, RGB)));
        var drawing = Pictures.clean(png(quarters(300, 200, RGB)));
        assertThat(photo.mediaType()).isEqualTo("image/jpeg");
        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.height()).isEqualTo(200);
        assertThat(drawing.mediaType()).isEqualTo("image/png");
        assertQuarters(photo, Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
        assertQuarters(drawing, Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    }

    @Test
    void nothing_of_where_and_with_what_a_photo_was_taken_survives() {
        var file = TestPicture.photo(quarters(300, 200, RGB), 1, true);
        var place = ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        var latitude = hex(place.putInt(TestPicture.LATITUDE).array());
        assertThat(hex(file)).contains(latitude).contains(hex(TestPicture.CAMERA));

        var clean = Pictures.clean(file);

        assertThat(hex(clean.bytes()))
                .doesNotContain(latitude)
                .doesNotContain(hex(TestPicture.CAMERA))
                .doesNotContain(hex("Exif"));
        assertThat(segments(clean.bytes())).doesNotContain(0xE1, 0xE2, 0xED, 0xFE);
    }

    @Test
    void remarks_a_thumbnail_and_what_hangs_behind_the_end_are_gone() {
        var secret = "<script>alert('Amt')</script>";
        var file = jpeg(quarters(300, 200, RGB));
        file = TestPicture.withSegment(file, 0xFE, secret.getBytes(UTF_8));
        file =
                TestPicture.withSegment(
                        file, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + secret).getBytes(UTF_8));
        var behind = ("PK\u0003\u0004" + secret).getBytes(ISO_8859_1);
        var both = Arrays.copyOf(file, file.length + behind.length);
        System.arraycopy(behind, 0, both, file.length, behind.length);

        var clean = Pictures.clean(both);

        assertThat(hex(clean.bytes()))
                .doesNotContain(hex("script"))
                .doesNotContain(hex("adobe"))
                .doesNotContain(hex("PK\u0003\u0004"));
        var remark =
                TestPicture.withChunk(png(quarters(9, 9, RGB)), "tEXt", secret.getBytes(UTF_8));
        assertThat(hex(Pictures.clean(remark).bytes())).doesNotContain(hex("script"));
    }

    /** The corners as stored are red, green, blue, white; see CIPA DC-008, figure of tag 0x0112. */
    @ParameterizedTest
    @CsvSource({
        "1, 300, 200, RGBW", "2, 300, 200, GRWB", "3, 300, 200, WBGR", "4, 300, 200, BWRG",
        "5, 200, 300, RBGW", "6, 200, 300, BRWG", "7, 200, 300, WGBR", "8, 200, 300, GWRB"
    })
    void a_photo_stands_as_the_camera_was_held(int held, int width, int height, String corners) {
        for (var littleEndian : List.of(true, false)) {
            var clean =
                    Pictures.clean(TestPicture.photo(quarters(300, 200, RGB), held, littleEndian));
            assertThat(clean.width()).isEqualTo(width);
            assertThat(clean.height()).isEqualTo(height);
            assertQuarters(
                    clean, corners.chars().mapToObj(PicturesTest::colour).toArray(Color[]::new));
        }
    }

    @Test
    void a_drawing_too_stands_as_it_says() {
        var file =
                TestPicture.withChunk(
                        png(quarters(300, 200, RGB)), "eXIf", TestPicture.exif(6, false));
        var clean = Pictures.clean(file);
        assertThat(clean.width()).isEqualTo(200);
        assertQuarters(clean, Color.BLUE, Color.RED, Color.WHITE, Color.GREEN);
        assertThat(hex(clean.bytes())).doesNotContain(hex(TestPicture.CAMERA));
    }

    @Test
    void what_is_transparent_stays_so_and_what_only_could_be_does_not_cost_anything() {
        var half = new BufferedImage(40, 40, ARGB);
        half.setRGB(3, 3, 0xFF_20_40_60);
        var clean = read(Pictures.clean(png(half)));
        assertThat(clean.getRGB(0, 0) >>> 24).isZero();
        assertThat(clean.getRGB(3, 3)).isEqualTo(0xFF_20_40_60);

        var opaque = read(Pictures.clean(png(quarters(40, 40, ARGB))));
        assertThat(opaque.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void a_large_picture_is_scaled_and_keeps_its_proportions() {
        var clean = Pictures.clean(jpeg(quarters(6_000, 4_000, RGB)));
        assertThat(clean.width()).isEqualTo(2_400);
        assertThat(clean.height()).isEqualTo(1_600);
        assertQuarters(clean, Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
        var strip = Pictures.clean(png(quarters(20_000, 2, RGB)));
        assertThat(strip.width()).isEqualTo(2_400);
        assertThat(strip.height()).isEqualTo(1);
    }

    @Test
    void fine_stripes_become_grey_and_not_a_pattern() {
        var stripes = new BufferedImage(4_800, 100, RGB);
        for (var x = 0; x < 4_800; x += 2) {
            for (var y = 0; y < 100; y++) {
                stripes.setRGB(x, y, 0xFFFFFF);
            }
        }
        var clean = read(Pictures.clean(png(stripes)));
        assertThat(new Color(clean.getRGB(1_000, 20)).getRed()).isBetween(120, 136);
        assertThat(new Color(clean.getRGB(1_001, 20)).getRed()).isBetween(120, 136);
    }

    @Test
    void a_photo_of_almost_50_megabytes_becomes_one_that_a_page_can_carry() {
        var file = jpeg(TestPicture.noise(5_100, 5_000), 1.0f);
        assertThat(file.length).isBetween(40_000_000, Pictures.LARGEST_FILE);
        var clean = Pictures.clean(file);
        assertThat(clean.width()).isLessThanOrEqualTo(Pictures.LONGEST_SIDE);
        assertThat(clean.bytes().length).isLessThanOrEqualTo(PictureWriter.LARGEST);
    }

    @Test
    void a_file_above_50_megabytes_is_refused_unread() {
        assertThat(refusal(new byte[Pictures.LARGEST_FILE + 1]).messageKey())
                .isEqualTo("picture.rule.file-too-large");
        assertThat(refusal(new byte[Pictures.LARGEST_FILE + 1]).arguments()).containsExactly(50);
    }

    @Test
    void noise_with_transparency_too_ends_up_small_enough() {
        var noise = new BufferedImage(1_500, 1_500, ARGB);
        var random = new java.util.Random(3);
        for (var y = 0; y < 1_500; y++) {
            for (var x = 0; x < 1_500; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        var clean = Pictures.clean(png(noise));
        assertThat(clean.mediaType()).isEqualTo("image/png");
        assertThat(clean.bytes().length).isLessThanOrEqualTo(PictureWriter.LARGEST);
        assertThat(read(clean).getWidth()).isEqualTo(clean.width());
    }

    @Test
    void a_photo_saved_as_png_becomes_jpeg_where_it_would_be_too_large() {
        var clean = Pictures.clean(png(TestPicture.noise(1_800, 1_200)));
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
        assertThat(clean.bytes().length).isLessThanOrEqualTo(PictureWriter.LARGEST);
    }

    @Test
    void sixteen_bits_and_grey_keep_their_lightness() {
        var deep = new BufferedImage(50, 50, BufferedImage.TYPE_USHORT_GRAY);
        var grey = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < 50; y++) {
            for (var x = 0; x < 50; x++) {
                deep.getRaster().setSample(x, y, 0, 0x8000);
                grey.getRaster().setSample(x, y, 0, 0x80);
            }
        }
        assertNear(read(Pictures.clean(png(deep))).getRGB(9, 9), new Color(128, 128, 128));
        assertNear(read(Pictures.clean(png(grey))).getRGB(9, 9), new Color(128, 128, 128));
        assertNear(read(Pictures.clean(jpeg(grey))).getRGB(9, 9), new Color(128, 128, 128));
        assertNear(read(Pictures.clean(png(deepColour()))).getRGB(9, 9), new Color(200, 100, 50));
    }

    private static BufferedImage deepColour() {
        var model =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_USHORT);
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 50, 50, 3, null);
        for (var y = 0; y < 50; y++) {
            for (var x = 0; x < 50; x++) {
                raster.setPixel(x, y, new int[] {200 * 257, 100 * 257, 50 * 257});
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    @Test
    void a_photo_from_the_print_shop_shows_its_colours() {
        var cyan = new Color(read(Pictures.clean(TestPicture.cmykJpeg(255, 0, 0, 0))).getRGB(9, 9));
        assertThat(cyan.getRed()).isLessThan(80);
        assertThat(cyan.getBlue()).isGreaterThan(180);
        var black =
                new Color(read(Pictures.clean(TestPicture.cmykJpeg(0, 0, 0, 255))).getRGB(9, 9));
        assertThat(black.getRed()).isLessThan(60);
    }

    @Test
    void the_colours_that_a_profile_means_are_the_ones_seen() {
        var grey = new BufferedImage(64, 64, RGB);
        var pen = grey.createGraphics();
        pen.setColor(new Color(128, 128, 128));
        pen.fillRect(0, 0, 64, 64);
        pen.dispose();
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var drawing = TestPicture.withChunk(png(grey), "iCCP", TestPicture.profileChunk(linear));
        assertNear(read(Pictures.clean(drawing)).getRGB(9, 9), new Color(188, 188, 188));

        var segment = ByteBuffer.allocate(14 + linear.length);
        segment.put("ICC_PROFILE\0".getBytes(ISO_8859_1)).put((byte) 1).put((byte) 1).put(linear);
        var photo = TestPicture.withSegment(jpeg(grey), 0xE2, segment.array());
        assertNear(read(Pictures.clean(photo)).getRGB(9, 9), new Color(188, 188, 188));
    }

    @Test
    void a_profile_that_unpacks_without_end_or_is_none_does_no_harm() {
        var bomb = TestPicture.profileChunk(new byte[200_000_000]);
        var file = TestPicture.withChunk(png(quarters(60, 60, RGB)), "iCCP", bomb);
        assertQuarters(Pictures.clean(file), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
        var broken = TestPicture.withChunk(png(quarters(60, 60, RGB)), "iCCP", new byte[] {1, 2});
        assertQuarters(Pictures.clean(broken), Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    }

    @Test
    void a_small_file_that_promises_a_giant_picture_is_refused_by_its_header() {
        var drawing = refusal(TestPicture.pngPromising(60_000, 60_000));
        assertThat(drawing.messageKey()).isEqualTo("picture.rule.too-many-pixels");
        assertThat(drawing.arguments()).containsExactly(3_600L, 80L);
        assertThat(refusal(TestPicture.jpegPromising(65_000, 65_000)).messageKey())
                .isEqualTo("picture.rule.too-many-pixels");
        assertThat(refusal(TestPicture.pngPromising(8_000, 8_000)).messageKey())
                .isEqualTo("picture.rule.damaged");
    }

    @Test
    void a_picture_that_is_all_width_or_height_is_refused_by_its_header() {
        for (var file :
                List.of(
                        TestPicture.pngPromising(80_000_000, 1),
                        TestPicture.pngPromising(1, 40_000),
                        TestPicture.jpegPromising(65_000, 10))) {
            assertThat(refusal(file).messageKey()).isEqualTo("picture.rule.side-too-long");
        }
    }

    @Test
    void a_photo_of_which_the_reader_keeps_everything_at_once_may_be_half_as_large() {
        var whole = TestPicture.jpegPromising(8_000, 8_000);
        assertThat(refusal(whole).messageKey()).isNotEqualTo("picture.rule.too-many-pixels");

        for (var file :
                List.of(TestPicture.inTwoScans(whole), TestPicture.leavingColoursOut(whole))) {
            assertThat(refusal(file).messageKey()).isEqualTo("picture.rule.too-many-pixels");
            assertThat(refusal(file).arguments()).containsExactly(64L, 40L);
        }
    }

    @Test
    void a_drawing_that_could_run_is_refused_whatever_it_is_called() {
        var script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        assertRefused("picture.rule.svg", script.getBytes(UTF_8));
        assertRefused(
                "picture.rule.svg",
                ("<?xml version=\"1.0\"?>\n<!-- x -->" + script).getBytes(UTF_8));
        assertRefused("picture.rule.svg", script.replace("svg", "SVG").getBytes(UTF_16));
        assertRefused("picture.rule.svg", "<svg width=\"1\"/>".getBytes(UTF_8));
    }

    @Test
    void other_kinds_are_refused_with_what_to_do() {
        assertRefused(
                "picture.rule.no-picture",
                "<!doctype html><script>alert(1)</script>".getBytes(UTF_8));
        assertRefused("picture.rule.no-picture", "Das Sportfest".getBytes(UTF_8));
        assertRefused("picture.rule.empty", new byte[0]);
        assertRefused("picture.rule.document", "%PDF-1.7\n%".getBytes(UTF_8));
        assertRefused(
                "picture.rule.document",
                "PK\u0003\u0004\u0014\0[Content_Types].xml".getBytes(ISO_8859_1));
        assertRefused("picture.rule.document", HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        assertRefused("picture.rule.heic", "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(ISO_8859_1));
        for (var kind : List.of("gif", "tiff", "bmp")) {
            var file = TestPicture.written(quarters(40, 40, RGB), kind);
            assertRefused("picture.rule.other-kind", file);
            assertThat(refusal(file).arguments()).first().asString().isEqualToIgnoringCase(kind);
        }
        assertRefused("picture.rule.other-kind", "RIFF\1\1\1\1WEBPVP8 ".getBytes(ISO_8859_1));
        assertRefused("picture.rule.other-kind", "\0\0\0\u0018ftypavif".getBytes(ISO_8859_1));
        assertRefused("picture.rule.no-picture", "\0\0\0\u0018ftypmp42".getBytes(ISO_8859_1));
    }

    @Test
    void what_moves_is_refused() {
        var file = TestPicture.withChunk(png(quarters(40, 40, RGB)), "acTL", new byte[8]);
        assertRefused("picture.rule.animated", file);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 50, 80, 99})
    void what_ends_too_early_is_refused(int percent) {
        for (var file : List.of(jpeg(quarters(300, 200, RGB)), png(quarters(300, 200, RGB)))) {
            assertThat(refusal(Arrays.copyOf(file, file.length * percent / 100)).messageKey())
                    .isIn("picture.rule.truncated", "picture.rule.damaged");
        }
    }

    @Test
    void a_photo_whose_middle_is_missing_is_refused() {
        var whole = jpeg(TestPicture.noise(400, 400));
        var cut = Arrays.copyOf(whole, whole.length / 2);
        cut[cut.length - 2] = (byte) 0xFF;
        cut[cut.length - 1] = (byte) 0xD9;
        assertRefused("picture.rule.truncated", cut);
    }

    private static void assertRefused(String key, byte[] file) {
        assertThat(refusal(file).messageKey()).isEqualTo(key);
    }

    private static RuleViolation refusal(byte[] file) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> Pictures.clean(file));
        assertThat(refused).as("the refusal").isNotNull();
        return refused;
    }

    private static void assertQuarters(CleanPicture picture, Color... corners) {
        var image = read(picture);
        assertThat(image.getWidth()).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(picture.height());
        var right = picture.width() * 3 / 4;
        var below = picture.height() * 3 / 4;
        var left = picture.width() / 4;
        var above = picture.height() / 4;
        assertNear(image.getRGB(left, above), corners[0]);
        assertNear(image.getRGB(right, above), corners[1]);
        assertNear(image.getRGB(left, below), corners[2]);
        assertNear(image.getRGB(right, below), corners[3]);
    }

    private static void assertNear(int rgb, Color expected) {
        var seen = new Color(rgb);
        assertThat(Math.abs(seen.getRed() - expected.getRed())).as(seen.toString()).isLessThan(8);
        assertThat(Math.abs(seen.getGreen() - expected.getGreen()))
                .as(seen.toString())
                .isLessThan(8);
        assertThat(Math.abs(seen.getBlue() - expected.getBlue())).as(seen.toString()).isLessThan(8);
    }

    private static Color colour(int letter) {
        return switch (letter) {
            case 'R' -> Color.RED;
            case 'G' -> Color.GREEN;
            case 'B' -> Color.BLUE;
            default -> Color.WHITE;
        };
    }

    private static List<Integer> segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        var position = 2;
        while (Byte.toUnsignedInt(jpeg[position + 1]) != 0xDA) {
            found.add(Byte.toUnsignedInt(jpeg[position + 1]));
            position += 2 + ByteBuffer.wrap(jpeg).getShort(position + 2);
        }
        return found;
    }

    private static String hex(String text) {
        return hex(text.getBytes(ISO_8859_1));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
