package de.wegmarke.ui.measure.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.MeasureRow;
import de.wegmarke.ui.component.MoneyText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.measure.FieldText;
import java.util.function.Function;

/**
 * How a measure is drawn in a cell or a card. The browser draws from a few texts; a component per
 * cell would cost the session a hundred times as much memory. The marks have the same classes as
 * {@link de.wegmarke.ui.component.StateBadge}.
 */
final class MeasureTemplates {

    private static final String NUMBER =
            """
            <span class='wm-measure-number'>${item.number}</span>
            """;

    private static final String PLAIN =
            """
            <span class='wm-measure-clamp'>${item.value}</span>
            """;

    private static final String STATE =
            """
            <span class='wm-state wm-state-measure' data-state='${item.state}'>
              <span class='wm-state-shape' aria-hidden='true'></span>
              <span class='wm-state-word'>${item.stateWord}</span>
            </span>
            """;

    private static final String DEADLINE =
            """
            <span class='wm-measure-deadline'>${item.deadline}</span>
            <span class='wm-measure-overdue' ?hidden='${!item.overdue}'>${item.overdueWord}</span>
            """;

    private static final String MARKS =
            """
            <span class='wm-measure-mark' data-mark='new' ?hidden='${!item.markedNew}'>${item.newWord}</span>
            <span class='wm-measure-mark' data-mark='review' ?hidden='${!item.review}'>${item.reviewWord}</span>
            """;

    private static final String TEXT =
            """
            <div class='wm-measure-cell'>
              <a class='wm-measure-link' href='${item.address}' data-place='${item.place}'>${item.text}</a>
              ${item.marked ? html`<span class='wm-measure-marks'>%s</span>` : html``}
            </div>
            """
                    .formatted(MARKS);

    private static final String CARD =
            """
            <div class='wm-measure-card'>
              <div class='wm-measure-card-head'>
                <span class='wm-measure-number'>${item.number}</span>%s%s
              </div>
              <a class='wm-measure-link' href='${item.address}' data-place='${item.place}'>${item.text}</a>
              <div class='wm-measure-card-facts'>
                <span>%s</span>
                <span class='wm-measure-bodies'>${item.bodies}</span>
              </div>
            </div>
            """
                    .formatted(MARKS, STATE, DEADLINE);

    private final Function<Hit, String> address;

    /**
     * @param address where a hit's own page is
     */
    MeasureTemplates(Function<Hit, String> address) {
        this.address = address;
    }

    Renderer<Hit> of(ListColumn column) {
        return switch (column) {
            case NUMBER ->
                    LitRenderer.<Hit>of(NUMBER).withProperty("number", MeasureTemplates::number);
            case TEXT -> linked(LitRenderer.of(TEXT));
            case FIELD ->
                    plain(row -> "%s %s".formatted(row.fieldNumber(), row.fieldTitle()).strip());
            case BODIES -> plain(row -> String.join(", ", row.bodies()));
            case DEADLINE -> dated(LitRenderer.of(DEADLINE));
            case COST -> plain(MeasureTemplates::cost);
            case STATE -> stated(LitRenderer.of(STATE));
            case TOPIC -> plain(row -> row.topic() == null ? "" : FieldText.topic(row.topic()));
            case TAGS -> plain(row -> String.join(", ", row.tags()));
        };
    }

    /** All that matters of a measure in one cell, for screens that have no room for a table. */
    Renderer<Hit> card() {
        return linked(dated(stated(LitRenderer.of(CARD))))
                .withProperty("number", MeasureTemplates::number)
                .withProperty("bodies", hit -> String.join(", ", hit.row().bodies()));
    }

    private static LitRenderer<Hit> plain(Function<MeasureRow, String> text) {
        return LitRenderer.<Hit>of(PLAIN).withProperty("value", hit -> text.apply(hit.row()));
    }

    private LitRenderer<Hit> linked(LitRenderer<Hit> renderer) {
        return renderer.withProperty("address", address::apply)
                .withProperty("place", Hit::place)
                .withProperty("text", hit -> hit.row().text())
                .withProperty("marked", hit -> hit.row().markedNew() || isReview(hit))
                .withProperty("markedNew", hit -> hit.row().markedNew())
                .withProperty("newWord", hit -> Wording.t("measure.new"))
                .withProperty("review", MeasureTemplates::isReview)
                .withProperty("reviewWord", hit -> Wording.of(MeasureKind.REVIEW_MANDATE));
    }

    private static LitRenderer<Hit> dated(LitRenderer<Hit> renderer) {
        return renderer.withProperty("deadline", hit -> hit.row().deadline())
                .withProperty("overdue", hit -> hit.row().overdue())
                .withProperty("overdueWord", hit -> Wording.t("measure.overdue"));
    }

    private static LitRenderer<Hit> stated(LitRenderer<Hit> renderer) {
        return renderer.withProperty("state", hit -> hit.row().state().name())
                .withProperty("stateWord", hit -> Wording.of(hit.row().state()));
    }

    private static String number(Hit hit) {
        return MeasureLabel.of(hit.row().path(), hit.row().number());
    }

    private static boolean isReview(Hit hit) {
        return hit.row().kind() == MeasureKind.REVIEW_MANDATE;
    }

    /** The bound where an amount is stated, else the wording ("keine", "nicht bezifferbar"). */
    private static String cost(MeasureRow row) {
        var upper = row.costUpper();
        return upper == null
                ? row.financialEffect()
                : Wording.t("measure.cost.upTo", MoneyText.of(upper));
    }
}
