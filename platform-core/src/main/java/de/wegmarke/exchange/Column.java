package de.wegmarke.exchange;

import java.util.regex.Pattern;

/** The columns of a table of measures, known by the words of their headers. */
enum Column {
    NUMBER("(?:lfd\\.? ?|m-?)?(?:nr\\.?|nummer)"),
    MEASURE("(?:handlungsempfehlung(?:en)?(?: ?/ ?| und ))?maßnahmen?(?:[ /(].*)?"),
    LEAD("federführ.*"),
    COOPERATION("kooperation.*|beteiligt.*|mitwirk.*"),
    BODIES("verantwort.*|zuständig.*|umsetzung durch.*|akteur.*"),
    DEADLINE("frist.*|termin.*|zeitraum.*|zeitplan.*|zeithorizont.*|umsetzungszeit.*|laufzeit.*"),
    COST("(?:finanz|kosten|mittel).*"),
    UNKNOWN(".*");

    private final Pattern header;

    Column(String header) {
        this.header = Pattern.compile(header, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Column of(String cell) {
        if (cell.length() <= 60) {
            for (var column : values()) {
                if (column.header.matcher(cell).matches()) {
                    return column;
                }
            }
        }
        return UNKNOWN;
    }
}
