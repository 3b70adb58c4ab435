package de.wegmarke.ui.story.own.form;

import com.vaadin.flow.component.Component;
import de.wegmarke.story.StoryImage;

/** Where the pictures of one story lie. */
public interface ImageStore {

    /**
     * Takes a picture in, without what it tells about place and device.
     *
     * @throws de.wegmarke.plan.RuleViolation if it is none, or too large
     */
    StoryImage add(byte[] file);

    /** Shows it, with its alternative text. */
    Component picture(StoryImage image);
}
