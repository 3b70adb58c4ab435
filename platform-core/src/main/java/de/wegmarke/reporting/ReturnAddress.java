package de.wegmarke.reporting;

/**
 * Where a body hands in, for a mail that is being built. Called in a transaction of the tenant,
 * which is bound, so an implementation may write down what it gives out.
 */
public interface ReturnAddress {

    /**
     * The address for a body in a cycle.
     *
     * @param cycle the cycle's key
     * @param body the body's code
     */
    Place of(String cycle, String body);

    /**
     * @param address absolute
     * @param personal whether it opens the sheet for whoever has it, so that it must not be kept
     */
    record Place(String address, boolean personal) {}
}
