package de.wegmarke.ui.story.reading;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.adoption.StoryUptake;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.story.Prose;
import java.util.List;

/** Questions of other municipalities with their answers, as far as they are published. */
final class AnswersChapter {

    private AnswersChapter() {}

    static Chapter of(String municipality, List<StoryUptake.Answered> questions) {
        var list = new UnorderedList();
        list.addClassName("wm-story-answers");
        for (var one : questions) {
            var question = new Prose(one.question());
            question.addClassName("wm-story-question");
            list.add(
                    new ListItem(
                            who(
                                    "question.from",
                                    one.asker(),
                                    one.askedOffice(),
                                    DateText.dayOf(one.askedAt())),
                            question,
                            who(
                                    "question.answer.from",
                                    municipality,
                                    one.answeredOffice(),
                                    DateText.dayOf(one.answeredAt())),
                            new Prose(one.answer())));
        }
        return new Chapter("fragen", t("read.questions"), list);
    }

    private static Paragraph who(String key, Object... names) {
        var who = new Paragraph(t(key, names));
        who.addClassName("wm-question-who");
        return who;
    }
}
