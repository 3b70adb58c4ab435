package de.wegmarke.story.picture;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.plan.RuleViolation;
import java.awt.image.BufferedImage;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PicturesPropertyTest {

    private static final byte[] JPEG =
            TestPicture.photo(TestPicture.quarters(64, 48, BufferedImage.TYPE_INT_RGB), 6, true);
    private static final byte[] PNG =
            TestPicture.png(TestPicture.quarters(64, 48, BufferedImage.TYPE_INT_ARGB));

    @Property(tries = 1_000)
    void any_bytes_are_refused_in_words(@ForAll @Size(max = 200) byte[] file) {
        cleanOrRefused(file);
    }

    @Property(tries = 500)
    void any_bytes_behind_the_beginning_of_a_picture_are_too(
            @ForAll @Size(max = 200) byte[] rest, @ForAll boolean photo) {
        var start = photo ? JPEG : PNG;
        var file = java.util.Arrays.copyOf(start, 40 + rest.length);
        System.arraycopy(rest, 0, file, 40, rest.length);
        cleanOrRefused(file);
    }

    @Property(tries = 1_500)
    void a_picture_with_some_bytes_changed_is_clean_or_refused(
            @ForAll boolean photo,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int bytes) {
        var file = (photo ? JPEG : PNG).clone();
        var random = new Random(seed);
        for (var i = 0; i < bytes; i++) {
            file[2 + random.nextInt(file.length - 2)] = (byte) random.nextInt();
        }
        cleanOrRefused(file);
    }

    private static void cleanOrRefused(byte[] file) {
        try {
            assertThat(Pictures.clean(file).bytes()).isNotEmpty();
        } catch (RuleViolation refused) {
            assertThat(refused.messageKey()).startsWith("picture.rule.");
        }
    }
}
