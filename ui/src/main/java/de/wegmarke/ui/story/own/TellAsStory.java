package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.RefusalDialog;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.measure.detail.MeasureAction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins a story on the page of the measure that it is about. */
@Component
class TellAsStory implements MeasureAction {

    private final StoryWriting writing;

    TellAsStory(StoryWriting writing) {
        this.writing = writing;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> of(Visit visit, String path) {
        var tenant = visit.key();
        return visit.may(Permission.STORY_WRITE)
                ? Optional.of(new Button(t("own.tell"), click -> ask(tenant, path)))
                : Optional.empty();
    }

    private void ask(TenantKey tenant, String path) {
        var question =
                new ConfirmDialog(
                        t("own.tell"),
                        t("own.tell.text"),
                        t("own.begin.act"),
                        confirmed -> begin(tenant, path));
        question.setCancelable(true);
        question.setCancelText(t("action.cancel"));
        question.open();
    }

    private void begin(TenantKey tenant, String path) {
        try {
            var key = writing.createFrom(tenant, path);
            UI.getCurrent().navigate(Navigation.ownStoryForm(tenant, key));
        } catch (RuleViolation refused) {
            new RefusalDialog(t("own.tell"), refused).open();
        }
    }
}
