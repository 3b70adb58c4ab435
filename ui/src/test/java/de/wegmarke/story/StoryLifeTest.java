package de.wegmarke.story;

import de.wegmarke.RunningApplication;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** A town whose stories a test leads from step to step, and what others are told of them. */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoryLifeTest {

    @Autowired ApplicationContext context;

    final List<Object> told = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> listener =
            event -> told.add(event.getPayload());
    private final String key;
    StoryTown town;

    /**
     * @param key of the town, which no other test may have
     */
    StoryLifeTest(String key) {
        this.key = key;
    }

    @BeforeAll
    void a_municipality_writes_stories() {
        town = StoryTown.founded(key, context);
        ((ConfigurableApplicationContext) context).addApplicationListener(listener);
    }

    @AfterAll
    void nothing_stays_published() {
        town.withdrawAll();
        ((ConfigurableApplicationContext) context).removeApplicationListener(listener);
    }
}
