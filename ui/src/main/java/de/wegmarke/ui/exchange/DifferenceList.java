package de.wegmarke.ui.exchange;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.plan.FieldChange;
import de.wegmarke.ui.component.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import adds, changes and drops, and what stays. */
final class DifferenceList extends Div {

    DifferenceList(EditionDifference difference) {
        addClassName("wm-import-difference");
        if (difference.isEmpty()) {
            add(new Paragraph(t("import.difference.none")));
            return;
        }
        add(
                new Paragraph(
                        difference.first()
                                ? t("import.difference.first")
                                : t("import.difference.stays", difference.unchanged())));
        entries("import.difference.added", difference.added());
        changes(difference.changed());
        entries("import.difference.gone", difference.gone());
        kept(difference.kept());
        entries("import.difference.placesAdded", difference.placesAdded());
        entries("import.difference.placesChanged", difference.placesChanged());
        entries("import.difference.placesGone", difference.placesGone());
        group(
                "import.difference.bodies",
                difference.newBodies().stream().map(name -> new ListItem(name)).toList());
    }

    private void entries(String title, List<EditionDifference.Entry> entries) {
        group(
                title,
                entries.stream()
                        .map(entry -> new ListItem(number(entry.path()), new Span(entry.text())))
                        .toList());
    }

    private void kept(List<EditionDifference.KeptMeasure> kept) {
        group(
                "import.difference.kept",
                kept.stream()
                        .map(
                                measure -> {
                                    var item = new ListItem(number(measure.path()));
                                    if (measure.formerPath() != null) {
                                        item.add(
                                                new Span(
                                                        t(
                                                                "import.difference.former",
                                                                measure.formerPath())));
                                    }
                                    item.add(new Span(measure.text()));
                                    if (measure.otherPlace() != null) {
                                        item.add(
                                                new Span(
                                                        t(
                                                                "import.difference.under",
                                                                measure.otherPlace())));
                                    }
                                    return item;
                                })
                        .toList());
    }

    private void changes(List<EditionDifference.ChangedMeasure> changed) {
        group("import.difference.changed", changed.stream().map(DifferenceList::item).toList());
    }

    private static ListItem item(EditionDifference.ChangedMeasure changed) {
        var item = new ListItem(number(changed.path()));
        if (changed.formerPath() != null) {
            item.add(new Span(t("import.difference.former", changed.formerPath())));
        }
        var list = new UnorderedList();
        changed.changes().forEach(change -> list.add(new ListItem(sentence(change))));
        item.add(list);
        return item;
    }

    private static String sentence(FieldChange change) {
        return t(
                "import.difference.change",
                Wording.of(change.field()),
                word(change.before()),
                word(change.after()));
    }

    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> t("import.difference.empty");
            case Enum<?> constant -> Wording.of(constant);
            case Boolean yes -> t(yes ? "import.difference.yes" : "import.difference.no");
            default -> value.toString().isBlank() ? t("import.difference.empty") : value.toString();
        };
    }

    private void group(String title, List<ListItem> items) {
        if (!items.isEmpty()) {
            var group =
                    new Details(
                            t(title, items.size()),
                            new UnorderedList(items.toArray(ListItem[]::new)));
            group.setWidthFull();
            add(group);
        }
    }

    private static Component number(String path) {
        var number = new Span(path);
        number.addClassName("wm-import-line");
        return number;
    }
}
