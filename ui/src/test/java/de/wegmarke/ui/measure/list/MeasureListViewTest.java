package de.wegmarke.ui.measure.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.access.ActorContext;
import de.wegmarke.plan.FilterChoices;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureSort;
import de.wegmarke.ui.measure.ListAddress;
import de.wegmarke.ui.measure.MeasureViewTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"de.wegmarke.ui.measure", "de.wegmarke.ui.layout"})
class MeasureListViewTest extends MeasureViewTest {

    @Test
    void the_filter_of_an_address_is_the_filter_of_the_list() {
        open(READER, "erfurt/massnahmen?state=done&deadline=overdue&deadline=dated");
        var filter =
                MeasureFilter.parse(
                        Map.of("state", List.of("done"), "deadline", List.of("overdue", "dated")));
        var expected = ActorContext.call(READER, () -> reading.count(ERFURT, filter));
        assertThat(expected).isPositive();
        assertThat(hits()).startsWith(expected == 1 ? "Ein Treffer" : expected + " Treffer");
        assertThat(find(Button.class).withText("Stand: umgesetzt").exists()).isTrue();
        as(READER, () -> assertThat(test(grid()).size()).isEqualTo(expected));
    }

    @Test
    void the_filter_stays_in_the_address() {
        open(READER, "erfurt/massnahmen?state=done");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        type(READER, "Maßnahmen durchsuchen", "Integration");
        var told =
                UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .flatMap(call -> call.getInvocation().getParameters().stream())
                        .map(String::valueOf)
                        .toList();
        assertThat(told)
                .anyMatch(address -> address.endsWith("massnahmen?q=Integration&state=done"));
    }

    @Test
    void without_a_hit_the_list_says_which_filter_to_loosen() {
        open(READER, "erfurt/massnahmen?q=unauffindbarerwortlaut&state=done");
        assertThat(hits()).startsWith("Kein Treffer");
        var loosen =
                find(Button.class).all().stream()
                        .map(Button::getText)
                        .filter(text -> text.startsWith("Ohne"))
                        .toList();
        assertThat(loosen).singleElement().asString().contains("unauffindbarerwortlaut");
    }

    @Test
    void when_a_filter_is_taken_off_the_focus_goes_to_the_heading() {
        for (var button : List.of("Stand: umgesetzt", "Filter zurücksetzen")) {
            open(READER, "erfurt/massnahmen?q=Sprache&state=done");
            ledTo();
            click(READER, button);
            assertThat(ledTo()).as(button).containsExactly("");
        }
        open(READER, "erfurt/massnahmen?q=unauffindbarerwortlaut&state=done");
        ledTo();
        var way = find(Button.class).withCondition(b -> b.getText().startsWith("Ohne ")).single();
        as(READER, () -> test(way).click());
        assertThat(ledTo()).containsExactly("");
        assertThat(grid().isVisible()).isTrue();
    }

    @Test
    void only_who_keeps_the_plan_may_change_all_hits() {
        open(READER, "erfurt/massnahmen");
        assertThat(changesAll()).isFalse();
        open(MANAGER, "erfurt/massnahmen");
        assertThat(changesAll()).isTrue();
    }

    @Test
    void a_change_of_many_names_number_and_change_before_it_happens() {
        // All words of its text together find one measure only.
        var words = MeasureFilter.NONE.withText(stored().text());
        open(MANAGER, new ListAddress(words, MeasureSort.BY_NUMBER, 0).list(ERFURT));
        var button =
                find(Button.class)
                        .withCondition(b -> b.getText().contains("Treffer ändern"))
                        .single();
        as(MANAGER, () -> test(button).click());
        as(MANAGER, () -> find(BulkChangeDialog.class).single().choose(BulkField.DEADLINE));
        type(MANAGER, "Neue Frist", "4. Quartal 2031");
        click(MANAGER, "Weiter");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(
                        said ->
                                said.startsWith("Eine Maßnahme ändern")
                                        && said.contains("4. Quartal 2031")
                                        && said.contains("bis 31.12.2031"));
        assertThat(stored().deadline().asWritten()).isNotEqualTo("4. Quartal 2031");
        click(MANAGER, "Eine Maßnahme ändern");
        assertThat(stored().deadline().asWritten()).isEqualTo("4. Quartal 2031");
        assertThat(notices()).contains("Eine Maßnahme geändert");
    }

    @Test
    void a_remembered_choice_of_columns_survives_names_of_another_release() {
        open(READER, "erfurt/massnahmen");
        as(READER, () -> find(ColumnChoice.class).single().remembered("TAGS,COLOUR,NUMBER"));
        assertThat(
                        Arrays.stream(ListColumn.values())
                                .filter(column -> grid().getColumnByKey(column.name()).isVisible()))
                .containsExactly(ListColumn.NUMBER, ListColumn.TEXT, ListColumn.TAGS);
    }

    @Test
    void filter_and_column_of_the_action_field_carry_the_word_of_the_municipality() {
        open(READER, "erfurt/massnahmen");
        var choices = new FilterChoices("Leitziel", List.of(), List.of(), List.of(), List.of());
        as(
                READER,
                () -> {
                    var words = new FilterWords(choices);
                    assertThat(words.of(FilterPart.FIELD)).isEqualTo("Leitziel");
                    assertThat(words.of(ListColumn.FIELD)).isEqualTo("Leitziel");
                    assertThat(words.of(FilterPart.BODY)).isEqualTo("Verantwortliche");
                });
        assertThat(grid().getColumnByKey("FIELD").getHeaderText()).isEqualTo("Handlungsfeld");
    }

    private boolean changesAll() {
        return find(Button.class).withCondition(b -> b.getText().startsWith("Alle ")).exists();
    }

    private String hits() {
        return find(Span.class).withClassName("wm-filter-hits").single().getText();
    }

    @SuppressWarnings("unchecked") // the only grid of the view
    private Grid<Hit> grid() {
        return (Grid<Hit>) find(Grid.class).single();
    }
}
