package de.wegmarke.reporting;

/**
 * How complete the returns are, against the list that was frozen when the cycle opened.
 *
 * @param expected returns that are owed; the denominator of everything here
 * @param onTime handed in by the submission deadline
 * @param late handed in after it
 * @param accepted handed in and accepted by the integration management
 * @param nil handed in as Fehlanzeige; they are among onTime and late
 */
public record Completeness(int expected, int onTime, int late, int accepted, int nil) {

    public static final Completeness NONE = new Completeness(0, 0, 0, 0, 0);

    public int handedIn() {
        return onTime + late;
    }

    public int missing() {
        return expected - handedIn();
    }

    public Completeness plus(Completeness other) {
        return new Completeness(
                expected + other.expected,
                onTime + other.onTime,
                late + other.late,
                accepted + other.accepted,
                nil + other.nil);
    }
}
