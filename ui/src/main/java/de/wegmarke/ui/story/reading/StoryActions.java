package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.access.Permission;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.story.adoption.AdoptDialog;
import de.wegmarke.ui.story.adoption.AskDialog;
import java.util.ArrayList;
import java.util.List;

/** What a person can do with a story in a municipality, and why not where it cannot be done. */
final class StoryActions {

    private final ReadingDesk desk;
    private final TenantKey tenant;
    private final PublishedStory.Readable story;
    private final boolean speaks;
    private final boolean writes;

    StoryActions(ReadingDesk desk, Visit visit, PublishedStory.Readable story) {
        this.desk = desk;
        this.tenant = visit.key();
        this.story = story;
        this.speaks = visit.may(Permission.STORY_SPEAK);
        this.writes = visit.may(Permission.STORY_WRITE);
    }

    /**
     * @param taken whether this municipality has taken it up
     */
    List<Component> all(boolean taken) {
        var actions = new ArrayList<Component>();
        var id = story.story();
        var own = id.municipality().equals(tenant);
        if (speaks && !own) {
            if (!taken) {
                actions.addAll(adopt());
            }
            actions.addAll(ask());
        }
        if (own && writes) {
            actions.add(new Anchor(Navigation.ownStory(tenant, id.key()), t("read.to-own")));
        }
        actions.add(new PublicLink(story));
        actions.add(new CopyLink(Navigation.platformStory(id.municipality(), id.key())));
        return actions;
    }

    private List<Component> adopt() {
        var adopt =
                new Button(
                        t("read.adopt"),
                        click ->
                                new AdoptDialog(
                                                desk.adoption(),
                                                tenant,
                                                story.story(),
                                                story.content())
                                        .show());
        adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return desk.adoption().measures().hasPlan(tenant)
                ? List.of(adopt)
                : locked(adopt, t("read.adopt.locked"));
    }

    private List<Component> ask() {
        var municipality = story.story().municipality();
        var ask =
                new Button(
                        t("read.ask"),
                        click ->
                                new AskDialog(
                                                desk.adoption(),
                                                tenant,
                                                story.story(),
                                                story.municipality())
                                        .show());
        return desk.adoption().tenants().find(municipality).filter(Tenant::isActive).isEmpty()
                ? locked(ask, t("read.ask.locked", story.municipality()))
                : List.of(ask);
    }

    private static List<Component> locked(Button button, String reason) {
        button.setEnabled(false);
        var why = new Span(reason);
        why.addClassName("wm-quiet");
        return List.of(button, why);
    }
}
