package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.Notice;

/** What a dry run found: the document, its counts, its doubts, and what an import would change. */
final class PreviewPanel extends Div {

    PreviewPanel(ImportPreview preview, Runnable write, Runnable discard) {
        addClassName("wm-import-preview");
        var document = preview.document();
        var facts =
                new FactList()
                        .fact(t("import.fact.file"), preview.fileName())
                        .fact(t("import.fact.title"), document.title())
                        .fact(
                                t("import.fact.status"),
                                t(document.draft() ? "import.fact.draft" : "import.fact.noDraft"))
                        .fact(
                                t("import.fact.asOf"),
                                document.asOf() == null ? "" : DateText.of(document.asOf()))
                        .fact(
                                t("import.fact.resolution"),
                                document.resolutionOn() == null
                                        ? ""
                                        : DateText.of(document.resolutionOn()))
                        .fact(
                                t("import.fact.councilPaper"),
                                document.councilPaper() == null ? "" : document.councilPaper());
        add(
                actions(preview, write, discard),
                section(t("import.document.title"), facts),
                section(t("import.counts.title"), new DocumentCounts(document)),
                section(
                        t("import.doubts.title", document.doubts().size()),
                        new DoubtList(document.doubts())),
                section(t("import.difference.title"), new DifferenceList(preview.difference())));
    }

    private static Component actions(ImportPreview preview, Runnable write, Runnable discard) {
        var take = new Button(t("import.action.write"));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> write.run());
        var leave = new Button(t("import.action.discard"), click -> discard.run());
        leave.setDisableOnClick(true);
        if (preview.difference().isEmpty()) {
            return Notice.info(t("import.nothing")).with(leave);
        }
        var difference = preview.difference();
        return Notice.info(
                        difference.first()
                                ? t("import.ready.first", preview.document().measures().size())
                                : t(
                                        "import.ready.newer",
                                        difference.added().size(),
                                        difference.changed().size(),
                                        difference.gone().size()))
                .with(take, leave);
    }

    private static Section section(String title, Component content) {
        return new Section(new H2(title), content);
    }
}
