package io.consort.finance.dues;

import io.consort.kernel.problem.DomainException;

/** Sees that a correction says why. */
public final class Reason {

    private static final int LONGEST = 200;

    private Reason() {}

    /**
     * @param reason in words that name no person
     * @throws DomainException INVALID at {@code /reason} when it is blank or long
     */
    public static String require(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + LONGEST + " characters.");
        }
        return reason;
    }
}
