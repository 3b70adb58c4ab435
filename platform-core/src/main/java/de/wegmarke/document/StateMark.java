package de.wegmarke.document;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.reporting.ReportedMeasure;
import de.wegmarke.reporting.StateDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How a state is drawn. Colour never carries meaning alone (BITV 2.0): every state has a hatching
 * or a brightness of its own, so that a grey copy can be read, and its words stand beside it. The
 * order is that of the charts, from finished to unknown.
 */
enum StateMark {
    DONE(MeasureState.DONE, 0x14503F, 0x14503F, Hatching.NONE),
    ONGOING_RUNNING(MeasureState.ONGOING_RUNNING, 0xD7E8E0, 0x14503F, Hatching.HORIZONTAL),
    PARTLY_DONE(MeasureState.PARTLY_DONE, 0xD7E8E0, 0x14503F, Hatching.RISING),
    IN_PROGRESS(MeasureState.IN_PROGRESS, 0x3B6EA5, 0x274B72, Hatching.NONE),
    IN_PREPARATION(MeasureState.IN_PREPARATION, 0xDDE7F2, 0x274B72, Hatching.RISING),
    NOT_STARTED(MeasureState.NOT_STARTED, 0xFFFFFF, 0x4A4A4A, Hatching.NONE),
    POSTPONED(MeasureState.POSTPONED, 0xF6E4BC, 0x7A4F00, Hatching.VERTICAL),
    DISCONTINUED(MeasureState.DISCONTINUED, 0x6B6B6B, 0x3D3D3D, Hatching.NONE),
    NOT_STATED(null, 0xF0F0F0, 0x6B6B6B, Hatching.FALLING);

    private final @Nullable MeasureState state;
    private final int fill;
    private final int ink;
    private final Hatching hatching;

    StateMark(@Nullable MeasureState state, int fill, int ink, Hatching hatching) {
        this.state = state;
        this.fill = fill;
        this.ink = ink;
        this.hatching = hatching;
    }

    static StateMark of(@Nullable MeasureState state) {
        return state == null ? NOT_STATED : valueOf(state.name());
    }

    static StateMark of(ReportedMeasure measure) {
        return of(measure.state());
    }

    @Nullable MeasureState state() {
        return state;
    }

    int in(StateDistribution distribution) {
        return state == null ? distribution.notStated() : distribution.of(state);
    }

    /** Red, green and blue of the area. */
    int fill() {
        return fill;
    }

    /** Red, green and blue of outline and hatching. */
    int ink() {
        return ink;
    }

    Hatching hatching() {
        return hatching;
    }
}
