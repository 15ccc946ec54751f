package io.consort.kernel.note;

import io.consort.kernel.problem.DomainException;

/**
 * A checkpoint that a witness sends back with its line added. It is longer than other texts of a request, since it may bear the lines of all
 * witnesses before.
 *
 * @param text as it was sent; whether it is a note is seen when it is opened
 */
public record CosignedNote(String text) {

    /** Longest, in characters: far more than a checkpoint with the lines of all witnesses that a ledger can have. */
    public static final int LONGEST = 32_000;

    /** @throws DomainException INVALID when it is too long */
    public CosignedNote {
        if (text.length() > LONGEST) {
            throw DomainException.invalid("", "Longer than " + LONGEST + " characters.");
        }
    }
}
