package io.consort.kernel.exit;

/**
 * Something that stands against an exit until it is dealt with.
 *
 * @param subject what, as a path within the ledger
 * @param rule which rule, in kebab-case
 * @param reason why, and so what would help, in words
 */
public record Matter(String subject, String rule, String reason) {

    /** As a line of text, always the same for the same matter. */
    @Override
    public String toString() {
        return "matter | " + subject + " | " + rule + " | " + reason;
    }
}
