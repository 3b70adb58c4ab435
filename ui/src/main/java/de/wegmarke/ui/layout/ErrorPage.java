package de.wegmarke.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.Wording;

/** What all pages for bad moments share: what happened, what to do next, and a way out. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassNames("wm-view", "wm-error-page");
    }

    void show(String newTitle, String... paragraphs) {
        title = newTitle;
        removeAll();
        add(new PageHeader(newTitle));
        for (var paragraph : paragraphs) {
            add(new Paragraph(paragraph));
        }
        add(new Paragraph(new Anchor(Navigation.start(), Wording.t("error.home"))));
    }

    @Override
    public final String getPageTitle() {
        return PageTitles.of(title, null);
    }
}
