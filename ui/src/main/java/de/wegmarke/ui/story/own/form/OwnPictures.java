package de.wegmarke.ui.story.own.form;

import com.vaadin.flow.component.Component;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoredImage;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.story.picture.StoryPicture;
import java.util.Optional;
import java.util.UUID;

/** The pictures of a story that the municipality writes. */
public record OwnPictures(StoryWriting writing, TenantKey tenant, String key)
        implements ImageStore {

    @Override
    public StoryImage add(byte[] file) {
        return writing.addImage(tenant, key, file);
    }

    @Override
    public Component picture(StoryImage image) {
        return new StoryPicture(image, this::bytes);
    }

    private Optional<StoredImage> bytes(UUID image) {
        try {
            return Optional.of(writing.image(tenant, key, image));
        } catch (RuleViolation gone) {
            return Optional.empty();
        }
    }
}
