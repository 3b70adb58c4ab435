package de.wegmarke.ui.story.own.form;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.upload.Upload;
import de.wegmarke.access.Actor;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.ui.story.StoryViewTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The form of a story, as the people of one municipality write in it. */
abstract class FormPagesTest extends StoryViewTest {

    @Autowired ApplicationContext context;
    private final String key;

    /**
     * @param key of the municipality, which no other test may have
     */
    FormPagesTest(String key) {
        this.key = key;
    }

    @BeforeAll
    void a_municipality_has_a_plan() {
        town = Municipality.founded(key, context).withPlan();
    }

    void openForm(Actor person, String key) {
        open(person, "eigene-geschichten/" + key + "/bearbeiten");
    }

    void openForm(Actor person, String key, String part) {
        open(person, "eigene-geschichten/" + key + "/bearbeiten?teil=" + part);
    }

    List<TextFieldBase<?, String>> texts() {
        return Stream.<TextFieldBase<?, String>>concat(
                        find(TextField.class).all().stream(), find(TextArea.class).all().stream())
                .toList();
    }

    void upload(String name, byte[] file) {
        as(town.education, () -> test(find(Upload.class).single()).upload(name, "image/png", file));
    }

    static byte[] png() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }
}
