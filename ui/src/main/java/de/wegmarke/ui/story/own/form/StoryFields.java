package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.story.Effort;
import de.wegmarke.story.EffortLevel;
import de.wegmarke.story.Partner;
import de.wegmarke.story.Setting;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryLimits;
import de.wegmarke.story.StoryLink;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.TargetGroup;
import de.wegmarke.story.Transferability;
import de.wegmarke.story.Words;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a story, by part, in and out of its content. */
final class StoryFields {

    private final Runnable onChange;
    private final PartFields parts = new PartFields(this::changed);
    private boolean filling;

    private final TextField title = parts.line(StoryPart.TITLE);
    private final TextArea summary = parts.area(StoryPart.SUMMARY);
    private final CheckboxGroup<String> topics =
            parts.choice(StoryPart.TOPICS, FieldText.topics(), FieldText::topic);
    private final TextArea startingPoint = parts.area(StoryPart.STARTING_POINT);
    private final TextArea aim = parts.area(StoryPart.AIM);
    private final CheckboxGroup<TargetGroup> targetGroups =
            parts.choice(StoryPart.TARGET_GROUPS, List.of(TargetGroup.values()), Wording::of);
    private final TextArea placement = parts.area(StoryPart.PLACEMENT);
    private final Rows<Step> activity =
            new Rows<>(
                    t("own.step"), t("own.step.add"), StepRow.EMPTY, StepRow::new, this::changed);
    private final Rows<Partner> partners =
            new Rows<>(
                    t("own.partner"),
                    t("own.partner.add"),
                    PartnerRow.EMPTY,
                    PartnerRow::new,
                    this::changed);
    private final DayField from = new DayField(t("own.duration.from"));
    private final DayField to = new DayField(t("own.duration.to"));
    private final Checkbox regular = new Checkbox(t("own.duration.regular"));
    private final TextField asWritten = new TextField(t("own.duration.asWritten"));
    private final TextField year = new TextField(t("own.duration.year"));
    private final Rows<StoryFigure> figures =
            new Rows<>(
                    t("own.figure"),
                    t("own.figure.add"),
                    FigureRow.EMPTY,
                    FigureRow::new,
                    this::changed);
    private final TextArea effect = parts.area(StoryPart.EFFECT);
    private final TextArea obstacles = parts.area(StoryPart.OBSTACLES);
    private final RadioButtonGroup<EffortLevel> level =
            new RadioButtonGroup<>(t("own.effort.level"));
    private final TextField staff = new TextField(t("story.effort.staff"));
    private final TextField money = new TextField(t("story.effort.money"));
    private final TextField time = new TextField(t("story.effort.time"));
    private final TextArea funders = parts.area(StoryPart.FUNDERS);
    private final TextArea preconditions = parts.area(StoryPart.PRECONDITIONS);
    private final TextArea transferability = new TextArea(t("own.transferability.text"));
    private final CheckboxGroup<Setting> settings = new CheckboxGroup<>();
    private final TextArea outlook = parts.area(StoryPart.OUTLOOK);
    private final TextField contact = parts.line(StoryPart.CONTACT);
    private final TextField tags = parts.line(StoryPart.TAGS);
    private final Rows<StoryLink> links =
            new Rows<>(
                    t("own.link"), t("own.link.add"), LinkRow.EMPTY, LinkRow::new, this::changed);
    private final ImagesField images;
    private final TextField credit = parts.line(StoryPart.CREDIT);
    private final Checkbox consent = new Checkbox(t("own.consent"));

    /**
     * @param onChange called when somebody changed something, also while typing goes on
     */
    StoryFields(ImageStore store, Runnable onChange) {
        this.onChange = onChange;
        images = new ImagesField(store, this::changed);
        title.setMaxLength(StoryLimits.Size.TITLE.longest());
        summary.setMaxLength(2 * StoryContent.LONGEST_SUMMARY);
        level.setItems(EffortLevel.values());
        level.setItemLabelGenerator(StoryFields::effort);
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        settings.setLabel(t("own.transferability.settings"));
        settings.setItems(Setting.values());
        settings.setItemLabelGenerator(Wording::of);
        transferability.setMaxLength(StoryLimits.Size.TEXT.longest());
        funders.setMaxLength(2_000);
        year.setAllowedCharPattern("[0-9]");
        year.setMaxLength(4);
        year.setHelperText(t("own.duration.year.hint"));
        asWritten.setHelperText(t("own.duration.asWritten.hint"));
        Stream.of(asWritten, staff, money, time)
                .forEach(line -> line.setMaxLength(StoryLimits.Size.LINE.longest()));
        var span = new Div(from, to, year);
        span.addClassName("wm-story-pair");
        parts.group(StoryPart.ACTIVITY, activity::focusFirst, activity);
        parts.group(StoryPart.PARTNERS, partners::focusFirst, partners);
        parts.group(StoryPart.DURATION, from::focus, span, regular, asWritten);
        parts.group(StoryPart.FIGURES, figures::focusFirst, figures);
        parts.group(StoryPart.EFFORT, staff::focus, level, staff, money, time);
        parts.group(StoryPart.TRANSFERABILITY, transferability::focus, transferability, settings);
        parts.group(StoryPart.LINKS, links::focusFirst, links);
        parts.group(StoryPart.IMAGES, images::focusFirst, images);
        parts.group(StoryPart.CONSENT, consent::focus, consent);
        parts.listen(from, to, regular, asWritten, year, level, staff, money, time);
        parts.listen(transferability, settings, consent);
        title.addValueChangeListener(change -> countWords());
        summary.addValueChangeListener(change -> countCharacters());
        countWords();
        countCharacters();
    }

    private static String effort(EffortLevel level) {
        return switch (level) {
            case LOW -> t("own.effort.choice", Wording.of(level), t("story.effort.LOW"));
            case MEDIUM -> t("own.effort.choice", Wording.of(level), t("story.effort.MEDIUM"));
            case HIGH -> t("own.effort.choice", Wording.of(level), t("story.effort.HIGH"));
        };
    }

    private void changed() {
        if (!filling) {
            onChange.run();
        }
    }

    private void countWords() {
        var words = Words.count(title.getValue());
        title.setInvalid(words > StoryContent.LONGEST_TITLE);
        title.setErrorMessage(t("own.title.tooLong", words, StoryContent.LONGEST_TITLE));
        title.setHelperText(
                t("own.title.count", words, StoryContent.LONGEST_TITLE)
                        + " "
                        + PartFields.hint(StoryPart.TITLE));
    }

    private void countCharacters() {
        var characters = summary.getValue().strip().length();
        summary.setInvalid(characters > StoryContent.LONGEST_SUMMARY);
        summary.setErrorMessage(t("own.summary.tooLong", characters, StoryContent.LONGEST_SUMMARY));
        summary.setHelperText(
                t("own.summary.count", characters, StoryContent.LONGEST_SUMMARY)
                        + " "
                        + PartFields.hint(StoryPart.SUMMARY));
    }

    /** The field or fields of a part. */
    Component of(StoryPart part) {
        return parts.of(part);
    }

    void focus(StoryPart part) {
        parts.focus(part);
    }

    /** The first part with a day that cannot be understood; the field says so itself. */
    Optional<StoryPart> unclear() {
        if (!from.isUnderstood() || !to.isUnderstood()) {
            return Optional.of(StoryPart.DURATION);
        }
        return figures.rows().stream()
                .filter(row -> row instanceof FigureRow figure && !figure.isUnderstood())
                .map(row -> StoryPart.FIGURES)
                .findFirst();
    }

    /** Puts content into the fields without treating it as typed. */
    void fill(StoryContent content) {
        filling = true;
        try {
            title.setValue(content.title());
            summary.setValue(content.summary());
            topics.setValue(Set.copyOf(content.topics()));
            startingPoint.setValue(content.startingPoint());
            aim.setValue(content.aim());
            targetGroups.setValue(Set.copyOf(content.targetGroups()));
            placement.setValue(content.placement());
            activity.show(content.activity());
            partners.show(content.partners());
            fill(content.duration(), content.year());
            figures.show(content.figures());
            effect.setValue(content.effect());
            obstacles.setValue(content.obstacles());
            fill(content.effort());
            funders.setValue(String.join("\n", content.funders()));
            preconditions.setValue(content.preconditions());
            transferability.setValue(content.transferability().text());
            settings.setValue(Set.copyOf(content.transferability().settings()));
            outlook.setValue(content.outlook());
            contact.setValue(content.contact());
            tags.setValue(String.join(", ", content.tags()));
            links.show(content.links());
            images.show(content.images());
            credit.setValue(content.credit());
            consent.setValue(content.consent());
        } finally {
            filling = false;
        }
    }

    private void fill(StoryDuration duration, @Nullable Integer mainly) {
        from.show(duration.from());
        to.show(duration.to());
        regular.setValue(duration.regular());
        asWritten.setValue(duration.asWritten());
        year.setValue(mainly == null ? "" : String.valueOf(mainly));
    }

    private void fill(Effort effort) {
        level.setValue(effort.level());
        staff.setValue(effort.staff());
        money.setValue(effort.money());
        time.setValue(effort.time());
    }

    /** What stands in the fields now. */
    StoryContent content() {
        return new StoryContent(
                title.getValue(),
                summary.getValue(),
                placement.getValue(),
                startingPoint.getValue(),
                aim.getValue(),
                chosen(targetGroups, List.of(TargetGroup.values())),
                activity.value(),
                partners.value(),
                new StoryDuration(from.day(), to.day(), regular.getValue(), asWritten.getValue()),
                figures.value(),
                effect.getValue(),
                obstacles.getValue(),
                new Effort(level.getValue(), staff.getValue(), money.getValue(), time.getValue()),
                split(funders.getValue(), "\n"),
                preconditions.getValue(),
                new Transferability(
                        transferability.getValue(), chosen(settings, List.of(Setting.values()))),
                outlook.getValue(),
                contact.getValue(),
                chosen(topics, FieldText.topics()),
                split(tags.getValue(), "[,;]"),
                links.value(),
                images.value(),
                year.getValue().length() == 4 ? Integer.valueOf(year.getValue()) : null,
                credit.getValue(),
                consent.getValue());
    }

    /** In the order of the choices, not in that of the clicks. */
    private static <T> List<T> chosen(CheckboxGroup<T> group, List<T> order) {
        return order.stream().filter(group.getValue()::contains).toList();
    }

    private static List<String> split(String words, String separator) {
        return Arrays.stream(words.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
