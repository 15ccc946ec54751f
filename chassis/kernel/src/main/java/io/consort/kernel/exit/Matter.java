package io.consort.kernel.exit;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Sentence;

/**
 * Something that stands against an exit until it is dealt with.
 *
 * @param subject what, as a path within the ledger
 * @param rule which rule, in kebab-case
 * @param reason why, and so what would help
 */
public record Matter(String subject, String rule, Sentence reason) {

    /** One that is said by the message {@code against.<rule>}, with what is filled in. */
    public static Matter of(String subject, String rule, Object... arguments) {
        return new Matter(subject, rule, Sentence.of("against." + rule, arguments));
    }

    /** One that a rule refuses. */
    public static Matter of(String subject, DomainException refusal) {
        return new Matter(subject, refusal.slug(), Sentence.asRecorded(refusal.detail()));
    }

    /** As a line of text, always the same for the same matter. */
    @Override
    public String toString() {
        return "matter | " + subject + " | " + rule + " | " + reason;
    }
}
