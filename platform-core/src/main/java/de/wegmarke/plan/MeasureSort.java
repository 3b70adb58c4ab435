package de.wegmarke.plan;

/** The order of a list of measures; within equal values always the natural order of the numbers. */
public record MeasureSort(Column column, boolean descending) {

    public static final MeasureSort BY_NUMBER = new MeasureSort(Column.NUMBER, false);

    /** What can be sorted by. */
    public enum Column {
        NUMBER("m.sort_key"),
        TEXT("lower(m.text)"),
        DEADLINE("m.due_by"),
        COST("m.cost_upper"),
        STATE(
                "array_position(array['NOT_STARTED','IN_PREPARATION','IN_PROGRESS','PARTLY_DONE',"
                        + "'DONE','ONGOING_RUNNING','POSTPONED','DISCONTINUED'], m.state)");

        private final String expression;

        Column(String expression) {
            this.expression = expression;
        }
    }

    String orderBy() {
        return column.expression + (descending ? " desc" : " asc") + " nulls last, m.sort_key";
    }
}
