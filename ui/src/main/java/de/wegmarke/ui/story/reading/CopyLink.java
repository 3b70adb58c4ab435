package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** Puts the address of a story into the clipboard; where the browser forbids that, shows it. */
final class CopyLink extends Span {

    private static final String COPY =
            """
            const address = new URL($0, document.baseURI).href;
            const said = this.querySelector('[role=status]');
            navigator.clipboard?.writeText(address)
                .then(() => { said.textContent = $1; }, () => { said.textContent = address; })
                ?? (said.textContent = address);
            """;

    CopyLink(String address) {
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        said.addClassNames("wm-quiet", "wm-story-copied");
        var button =
                new Button(
                        t("read.copy"),
                        click -> getElement().executeJs(COPY, address, t("read.copied")));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("wm-story-copy");
        add(button, said);
    }
}
