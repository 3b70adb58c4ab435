package de.wegmarke.document;

/** The parts of a report in the order of reading, with the placeholder of each in a template. */
enum ReportPart {
    COUNCIL("ratsvorlage"),
    TITLE("titel"),
    NOTICES("hinweise"),
    INTRODUCTION("einleitung"),
    SUMMARY("zusammenfassung"),
    CHANGES("veraenderungen"),
    FIELDS("handlungsfelder"),
    NOT_REACHED("nicht_erreicht"),
    DECISIONS("entscheidungen"),
    ANNEX("anlage");

    private final String placeholder;

    ReportPart(String placeholder) {
        this.placeholder = placeholder;
    }

    String placeholder() {
        return placeholder;
    }
}
