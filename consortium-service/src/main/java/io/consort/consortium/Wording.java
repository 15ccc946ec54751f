package io.consort.consortium;

import io.consort.kernel.problem.DomainException;

/** Names and other short texts that people write and read. */
public final class Wording {

    private Wording() {}

    /**
     * Sees that a text says something and is not too long.
     *
     * @param pointer the field, for the refusal
     * @param longest in characters
     * @return the text without white space around it
     * @throws DomainException INVALID when it is blank or too long
     */
    public static String require(String pointer, String text, int longest) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw DomainException.invalid(pointer, "It may not be blank.");
        }
        if (trimmed.length() > longest) {
            throw DomainException.invalid(pointer, "It has at most " + longest + " characters.");
        }
        return trimmed;
    }
}
