package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.LevelNaming;
import de.wegmarke.plan.PlanEditing;
import de.wegmarke.plan.PlanOutline;
import de.wegmarke.plan.PlanReading;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Says what this municipality calls the levels that its plan has. */
class LevelNamesDialog extends KeptDialog {

    /** Its name in an address and among the drafts. */
    static final String NAME = "plan-levels";

    private static final String ONE = ".one";
    private static final String MANY = ".many";

    /** The two fields of a level. */
    private record Level(String name, TextField one, TextField many) {}

    private final transient PlanReading reading;
    private final transient PlanEditing editing;
    private final TenantKey tenant;
    private final transient List<Level> levels = new ArrayList<>();

    LevelNamesDialog(
            PlanOutline outline,
            PlanReading reading,
            PlanEditing editing,
            DraftKeeping drafts,
            TenantKey tenant) {
        super(t("plan.levels.title"), drafts, tenant, NAME);
        this.reading = reading;
        this.editing = editing;
        this.tenant = tenant;
        words(new Paragraph(t("plan.levels.words")));
        for (var level : levelsOf(outline)) {
            var glossary = LevelWords.glossary("one", level);
            levels.add(
                    new Level(
                            level,
                            text(level + ONE, new TextField(t("plan.levels.one", glossary))),
                            text(level + MANY, new TextField(t("plan.levels.many", glossary)))));
        }
        addClassName("wm-form-pairs");
    }

    /** The levels that occur, from the top. */
    private static List<String> levelsOf(PlanOutline outline) {
        var found = new LinkedHashSet<String>();
        outline.fields().forEach(field -> found.add(field.kind().name()));
        var row = outline.fields();
        while (!row.isEmpty()) {
            row = row.stream().flatMap(node -> node.children().stream()).toList();
            row.forEach(node -> found.add(node.kind().name()));
        }
        found.add(LevelWords.MEASURE);
        return List.copyOf(found);
    }

    @Override
    protected void save(int typedAgainst) {
        var names = new HashMap<String, LevelNaming>();
        for (var level : levels) {
            names.put(
                    level.name(), new LevelNaming(level.one().getValue(), level.many().getValue()));
        }
        editing.nameLevels(tenant, names);
    }

    /** The words carry no version: whoever names a level last has named it. */
    @Override
    protected Stored stored() {
        var words = new LevelWords(reading.levelNames(tenant));
        var values = new HashMap<String, String>();
        for (var level : levels) {
            values.put(level.name() + ONE, words.of(level.name()).singular());
            values.put(level.name() + MANY, words.of(level.name()).plural());
        }
        return new Stored(0, values);
    }
}
