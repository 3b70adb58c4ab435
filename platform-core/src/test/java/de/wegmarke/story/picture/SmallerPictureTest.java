package de.wegmarke.story.picture;

import static de.wegmarke.story.picture.TestPicture.jpeg;
import static de.wegmarke.story.picture.TestPicture.png;
import static de.wegmarke.story.picture.TestPicture.quarters;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmallerPictureTest {

    @Test
    void a_picture_is_made_smaller_and_stays_what_it_is() {
        var photo = SmallerPicture.of(jpeg(picture(300, 200)), 150);
        var drawing = SmallerPicture.of(png(picture(200, 300)), 150);

        assertThat(photo.mediaType()).isEqualTo("image/jpeg");
        assertThat(photo.width()).isEqualTo(150);
        assertThat(photo.height()).isEqualTo(100);
        assertThat(drawing.mediaType()).isEqualTo("image/png");
        assertThat(drawing.width()).isEqualTo(100);
        assertThat(drawing.height()).isEqualTo(150);
    }

    @Test
    void a_picture_that_is_small_enough_stays_as_it_is_kept() {
        var kept = jpeg(picture(300, 200));

        var shown = SmallerPicture.of(kept, 300);

        assertThat(shown.bytes()).isSameAs(kept);
        assertThat(shown.mediaType()).isEqualTo("image/jpeg");
        assertThat(shown.width()).isEqualTo(300);
        assertThat(shown.height()).isEqualTo(200);
    }

    /** These pixels cannot be read, and need not be. */
    @Test
    void of_a_picture_that_is_small_enough_no_pixel_is_read() {
        var kept = png(picture(300, 200));
        var pixels = new String(kept, ISO_8859_1).indexOf("IDAT") + 4;
        Arrays.fill(kept, pixels, pixels + 20, (byte) 0);

        assertThat(SmallerPicture.of(kept, 300).bytes()).isSameAs(kept);
    }

    private static BufferedImage picture(int width, int height) {
        return quarters(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
