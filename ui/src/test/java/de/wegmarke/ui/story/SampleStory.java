package de.wegmarke.ui.story;

import de.wegmarke.story.Effort;
import de.wegmarke.story.EffortLevel;
import de.wegmarke.story.Partner;
import de.wegmarke.story.Setting;
import de.wegmarke.story.Step;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryDuration;
import de.wegmarke.story.StoryFigure;
import de.wegmarke.story.StoryLink;
import de.wegmarke.story.TargetGroup;
import de.wegmarke.story.Transferability;
import java.util.List;

/** A story that says everything that is asked for, and names nobody. */
public final class SampleStory {

    public static final String STARTING_POINT =
            "Viele kannten niemanden im Ort. Die Vereine suchten Mitglieder.";

    private SampleStory() {}

    public static StoryContent complete(String title) {
        return new StoryContent(
                title,
                "Im Kreis wird zusammen gekocht. Danach kennen sich alle.",
                "Eine Stabsstelle, weil sie alle Ämter erreicht.",
                STARTING_POINT,
                "Alle sollten einander einmal begegnen.",
                List.of(TargetGroup.REFUGEES, TargetGroup.VOLUNTEERS),
                List.of(
                        new Step("Küche finden", "Eine Schule gab ihre Küche her."),
                        new Step("Einladen", "Eingeladen wurde an der Haustür.")),
                List.of(new Partner("Volkshochschule", "stellte den Raum")),
                new StoryDuration("2018-11", "2019-02", true, ""),
                List.of(new StoryFigure("etwa 75", "Gäste", "2019", "eigene Zählung")),
                "Neun Gäste kochen heute selbst für andere.",
                "Im Winter blieb die Küche kalt.",
                new Effort(EffortLevel.LOW, "zwei Stunden in der Woche", "", ""),
                List.of("Landesprogramm"),
                "Eine Küche mit Platz für zwölf.",
                new Transferability("Überall, wo es eine Schulküche gibt.", List.of(Setting.RURAL)),
                "Es geht weiter.",
                "Landratsamt, Integrationsmanagement",
                List.of("T11"),
                List.of("Kochen"),
                List.of(new StoryLink("Mehr dazu", "https://example.org/kochen")),
                List.of(),
                2018,
                "Integrationsmanagement",
                true);
    }
}
