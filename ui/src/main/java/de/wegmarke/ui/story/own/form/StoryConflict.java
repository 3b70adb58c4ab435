package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StorySaved.Conflict;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.story.PartText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Two people's wordings side by side; a person chooses for every part that both wrote. */
final class StoryConflict extends Composite<Div> {

    /** Whose wording is to hold. */
    enum Side {
        MINE,
        THEIRS
    }

    private final transient ImageStore store;
    private final transient Consumer<Set<StoryPart>> onDecision;
    private final Map<StoryPart, RadioButtonGroup<Side>> decisions = new EnumMap<>(StoryPart.class);
    private final Div missing = new Div();

    /**
     * @param onDecision gets the contested parts for which the others' wording is to hold
     * @param onBack called to go back to the form as it was
     */
    StoryConflict(
            BothStories both,
            Conflict conflict,
            ImageStore store,
            Consumer<Set<StoryPart>> onDecision,
            Runnable onBack) {
        this.store = store;
        this.onDecision = onDecision;
        var content = getContent();
        content.addClassName("wm-conflict");
        content.add(
                new H2(t("own.conflict")),
                Notice.warning(t("own.conflict.text", conflict.by(), DateText.of(conflict.at()))));
        both.contested().forEach(part -> content.add(decision(part, both, conflict.by())));
        list("own.conflict.theirs", both.onlyTheirs());
        list("own.conflict.mine", both.onlyMine());
        content.add(missing, buttons(onBack));
    }

    private Section decision(StoryPart part, BothStories both, String by) {
        var choice = new RadioButtonGroup<Side>(t("own.conflict.choose", Wording.of(part)));
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(
                side ->
                        side == Side.MINE
                                ? t("own.conflict.yours")
                                : t("own.conflict.othersOf", by));
        decisions.put(part, choice);
        var sides =
                new Div(
                        side(t("own.conflict.yours"), both.mine(), part),
                        side(t("own.conflict.othersOf", by), both.theirs(), part));
        sides.addClassName("wm-story-sides");
        var section = new Section(new H3(Wording.of(part)), sides, choice);
        section.addClassName("wm-story-contested");
        return section;
    }

    private Div side(String whose, StoryContent content, StoryPart part) {
        var name = new Paragraph(whose);
        name.addClassName("wm-conflict-whose");
        return new Div(name, new PartText(content, part, store::picture));
    }

    private void list(String key, Collection<StoryPart> parts) {
        if (!parts.isEmpty()) {
            var names = parts.stream().map(Wording::of).collect(Collectors.joining(", "));
            getContent().add(new Paragraph(t(key, names)));
        }
    }

    private Div buttons(Runnable onBack) {
        var save = new Button(t("own.conflict.save"), click -> decide());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(t("own.conflict.back"), click -> onBack.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(save, back);
        bar.addClassName("wm-actions");
        return bar;
    }

    private void decide() {
        missing.removeAll();
        var open = decisions.values().stream().filter(RadioButtonGroup::isEmpty).count();
        if (open > 0) {
            missing.add(Notice.error(t("own.conflict.open", open)));
            return;
        }
        var forTheirs = EnumSet.noneOf(StoryPart.class);
        decisions.forEach(
                (part, choice) -> {
                    if (choice.getValue() == Side.THEIRS) {
                        forTheirs.add(part);
                    }
                });
        onDecision.accept(forTheirs);
    }
}
