package de.wegmarke.ui.measure.list;

/** What can be changed for many measures at once. */
enum BulkField {
    STATE,
    TOPIC,
    TAG,
    DEADLINE
}
