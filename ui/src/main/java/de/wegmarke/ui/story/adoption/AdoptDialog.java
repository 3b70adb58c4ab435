package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.plan.NewMeasure;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Map;

/** Takes a story up: where in one's own plan, and with which words. */
public final class AdoptDialog extends KeptDialog {

    private static final String PLACE = "place";
    private static final String TEXT = "text";

    private final transient AdoptionDesk desk;
    private final TenantKey tenant;
    private final transient StoryId story;
    private final transient StoryContent content;
    private final PlaceField place;
    private final TextArea text;

    public AdoptDialog(AdoptionDesk desk, TenantKey tenant, StoryId story, StoryContent content) {
        super(
                t("adoption.adopt.title"),
                desk.drafts(),
                tenant,
                "adopt:" + story.municipality().value() + "/" + story.key());
        this.desk = desk;
        this.tenant = tenant;
        this.story = story;
        this.content = content;
        words(new Paragraph(t("adoption.adopt.what")));
        place = new PlaceField(desk.measures().places(tenant));
        field(PLACE, place, place::path, place::choose, place::words);
        text = text(TEXT, new TextArea(t("adoption.field.text")));
        text.setHelperText(t("adoption.adopt.text.hint"));
        text.setMaxLength(NewMeasure.LONGEST_TEXT);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
    }

    @Override
    protected void save(int typedAgainst) {
        desk.adopting().adopt(tenant, story, DraftMeasure.at(place.path(), text.getValue()));
    }

    @Override
    protected String saving() {
        return t("adoption.adopt.send");
    }

    @Override
    protected Stored stored() {
        return new Stored(0, Map.of(PLACE, "", TEXT, proposed()));
    }

    /** The aim says what a measure is for; the title what it is. */
    private String proposed() {
        var aim = content.aim().replaceAll("\\s+", " ");
        var title = content.title();
        var end = title.endsWith(".") || title.endsWith("!") || title.endsWith("?") ? "" : ".";
        return aim.isEmpty() ? title : title + end + " " + aim;
    }
}
