package de.wegmarke.ui.reporting;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import de.wegmarke.access.Actor;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.view.ViewTest;
import java.util.List;

/** Opens the pages of one municipality, clicks, types, and reads what they say. */
public abstract class ReportingViewTest extends ViewTest {

    /** Each test founds or takes its own before all. */
    @SuppressWarnings("NullAway.Init")
    protected Municipality town;

    /**
     * @param path below the municipality's own address, with its query
     */
    protected final void open(Actor person, String path) {
        requestBy(person);
        var location = new Location(town.key.value() + "/" + path);
        as(
                person,
                () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
    }

    /** The first button that reads so, or is called so for those who do not see it. */
    protected final void click(Actor person, String button) {
        as(person, () -> test(buttons(button).getFirst()).click());
    }

    /** The button in the dialog that is called like the one that opened it. */
    protected final void clickLast(Actor person, String button) {
        as(person, () -> test(buttons(button).getLast()).click());
    }

    protected final List<Button> buttons(String name) {
        return find(Button.class)
                .withCondition(
                        button ->
                                name.equals(button.getText())
                                        || name.equals(button.getAriaLabel().orElse("")))
                .all();
    }

    protected final TextArea area(String label) {
        return find(TextArea.class).withCondition(area -> label.equals(area.getLabel())).single();
    }

    protected final void type(Actor person, String label, String words) {
        as(person, () -> test(area(label)).setValue(words));
    }

    protected final String notices() {
        return find(Notice.class).all().stream().map(ReportingViewTest::text).collect(joining(" "));
    }

    protected final String dialog() {
        return text(find(Dialog.class).single());
    }

    /** Everything the page says. */
    protected final String text() {
        return text(find(TenantView.class).single());
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
