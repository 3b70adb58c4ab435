package de.wegmarke.ui.story.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import de.wegmarke.RunningApplication;
import de.wegmarke.story.search.FacetValue;
import de.wegmarke.ui.view.ViewTest;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui.layout")
class FacetBoxTest extends ViewTest {

    private final UnaryOperator<String> words = UnaryOperator.identity();
    private FacetBox facet;

    @BeforeEach
    void a_facet_stands_on_the_page() {
        facet = new FacetBox("Kommune", words, value -> {});
        UI.getCurrent().add(facet);
    }

    @Test
    void of_thirteen_values_the_rarest_is_folded_away() {
        facet.show(values(13, 0));

        assertThat(shown()).hasSize(12).doesNotContain("Wert 13");
        assertThat(all().isVisible()).isTrue();
    }

    @Test
    void nothing_is_left_to_unfold_once_the_rarest_is_chosen() {
        facet.show(values(13, 13));

        assertThat(shown()).hasSize(13);
        assertThat(all().isVisible()).isFalse();
    }

    @Test
    void what_was_in_sight_stays_there_and_is_not_offered_again() {
        facet.show(values(13, 13));
        facet.show(values(13, 0));

        assertThat(shown()).hasSize(13);
        assertThat(all().isVisible()).isFalse();
    }

    @Test
    void what_comes_after_everything_was_unfolded_is_in_sight_at_once() {
        facet.show(values(13, 0));
        test(all()).click();
        facet.show(values(20, 0));

        assertThat(shown()).hasSize(20);
        assertThat(all().isVisible()).isFalse();
    }

    private static List<FacetValue> values(int many, int chosen) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(
                        number -> new FacetValue("Wert " + number, 100 - number, number == chosen))
                .toList();
    }

    private List<String> shown() {
        return find(Checkbox.class).all().stream()
                .map(box -> box.getAriaLabel().orElse("").replaceAll(",.*", ""))
                .toList();
    }

    private Button all() {
        return facet.getContent()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
