package de.wegmarke.ui.story.own;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.NewProposal;
import de.wegmarke.story.TextPlace;
import de.wegmarke.ui.story.StoryViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages on which a municipality that has a plan keeps its own stories. */
abstract class OwnPagesTest extends StoryViewTest {

    @Autowired ApplicationContext context;
    private final String key;

    /**
     * @param key of the municipality, which no other test may have
     */
    OwnPagesTest(String key) {
        this.key = key;
    }

    @BeforeAll
    void a_municipality_has_a_plan() {
        town = Municipality.founded(key, context).withPlan();
    }

    void propose(String key, TextPlace place, String after) {
        var before = stored(key).content().text(place).orElseThrow();
        Municipality.as(
                INSTITUTE,
                () -> curation.propose(id(key), new NewProposal(place, before, after, null)));
    }

    RadioButtonGroup<?> group(String label) {
        return find(RadioButtonGroup.class)
                .withCondition(group -> label.equals(group.getLabel()))
                .single();
    }
}
