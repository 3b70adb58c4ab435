package de.wegmarke.ui.body;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.plan.BodyDetail;
import de.wegmarke.plan.BodyDetail.Named;
import de.wegmarke.plan.BodyEditing;
import de.wegmarke.plan.BodyNames;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.form.Stored;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes a body: its name, further names, whether it is outside, and whom a collective is. */
class BodyDialog extends KeptDialog {

    private static final String NAME = "name";
    private static final String ALIASES = "aliases";
    private static final String OUTSIDE = "outside";
    private static final String MEMBERS = "members";

    private final transient BodyReading reading;
    private final transient BodyEditing editing;
    private final TenantKey tenant;
    private final String code;

    private final TextField name = text(NAME, new TextField(t("body.field.name")));
    private final TextArea aliases = text(ALIASES, new TextArea(t("body.field.aliases")));
    private final Checkbox outside = outside();
    private final MultiSelectComboBox<Named> members = new MultiSelectComboBox<>(t("body.members"));
    private transient Map<String, Named> choices = Map.of();

    BodyDialog(
            String code,
            BodyReading reading,
            BodyEditing editing,
            DraftKeeping drafts,
            TenantKey tenant) {
        super(t("body.edit.title"), drafts, tenant, "body:" + code);
        this.code = code;
        this.reading = reading;
        this.editing = editing;
        this.tenant = tenant;
        name.setRequiredIndicatorVisible(true);
        aliases.setHelperText(t("body.field.aliases.help"));
    }

    /** The names under which documents mention it, without the one it is shown by. */
    static List<String> otherNames(BodyDetail body) {
        var shown = BodyNames.key(body.name());
        return body.aliases().stream()
                .filter(alias -> !BodyNames.key(alias).equals(shown))
                .toList();
    }

    private Checkbox outside() {
        var box = new Checkbox(t("body.field.outside"));
        return field(
                OUTSIDE,
                box,
                () -> box.getValue().toString(),
                yes -> box.setValue(Boolean.valueOf(yes)),
                yes -> t(Boolean.parseBoolean(yes) ? "form.yes" : "form.no"));
    }

    private void offerMembers(BodyDetail body) {
        if (!body.collective() || !choices.isEmpty()) {
            return;
        }
        choices =
                reading.all(tenant).stream()
                        .filter(other -> !other.collective())
                        .map(other -> new Named(other.code(), other.name()))
                        .sorted(Comparator.comparing(Named::name))
                        .collect(
                                Collectors.toMap(
                                        Named::code,
                                        Function.identity(),
                                        (one, same) -> one,
                                        LinkedHashMap::new));
        members.setItemLabelGenerator(Named::name);
        members.setItems(choices.values());
        members.setI18n(FieldTexts.multiSelect());
        words(new Paragraph(t("body.members.help")));
        field(
                MEMBERS,
                members,
                () -> codes(members.getValue()),
                codes -> members.setValue(named(codes)),
                codes -> named(codes).stream().map(Named::name).collect(Collectors.joining(", ")));
    }

    private Set<Named> named(String codes) {
        return lines(codes).stream()
                .filter(choices::containsKey)
                .map(choices::get)
                .collect(Collectors.toSet());
    }

    private static String codes(Collection<Named> bodies) {
        return bodies.stream().map(Named::code).sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    protected void save(int typedAgainst) {
        editing.change(
                tenant,
                code,
                typedAgainst,
                name.getValue(),
                outside.getValue(),
                lines(aliases.getValue()),
                lines(codes(members.getValue())));
    }

    @Override
    protected Stored stored() {
        var body =
                reading.detail(tenant, code)
                        .orElseThrow(() -> new RuleViolation("body.rule.not-found"));
        offerMembers(body);
        var values = new HashMap<String, String>();
        values.put(NAME, body.name());
        values.put(ALIASES, String.join("\n", otherNames(body)));
        values.put(OUTSIDE, String.valueOf(body.outside()));
        values.put(MEMBERS, codes(body.members()));
        return new Stored(body.version(), values);
    }
}
