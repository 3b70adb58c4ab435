package de.wegmarke.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import de.wegmarke.exchange.BadDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(
        packages = {"de.wegmarke.ui.exchange", "de.wegmarke.ui.measure", "de.wegmarke.ui.layout"})
class BadInputViewTest extends ImportViewTest {

    BadInputViewTest() {
        super("eisenach");
    }

    @BeforeEach
    void there_is_a_plan() {
        importWithoutLooking(manager, PLAN);
    }

    @ParameterizedTest
    @EnumSource(BadDocument.class)
    void a_file_that_cannot_be_a_plan_is_refused_in_a_notice_and_one_can_try_again(
            BadDocument document) {
        var before = stored();
        open(manager);

        choose(manager, document.fileName(), document.content());

        assertThat(notices()).contains(document.words(), "Am Plan wurde nichts geändert.");
        assertThat(hasButton("Jetzt übernehmen")).isFalse();
        assertThat(stored()).isEqualTo(before);

        choose(manager, PLAN.replace("Ein Sprachtelefon", "Eine Sprachstunde"));
        assertThat(notices())
                .doesNotContain(document.words())
                .contains("Noch ist nichts geschrieben");
        click(manager, "Verwerfen");
        assertThat(stored()).isEqualTo(before);
    }
}
