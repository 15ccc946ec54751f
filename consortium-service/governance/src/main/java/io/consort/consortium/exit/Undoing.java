package io.consort.consortium.exit;

import java.util.Optional;

/**
 * Why an attempt is undone.
 *
 * @param part that was being settled
 * @param slug the rule that refused it, or {@code exit-stopped}
 * @param words for the services that undo their parts
 */
record Undoing(ExitPart part, String slug, String words) {

    static Optional<Undoing> of(Step step) {
        return switch (step) {
            case Step.Refused(var part, var _, var fault) ->
                Optional.of(new Undoing(
                        part,
                        fault.slug(),
                        "The exit was not settled: " + Words.of(part) + " refused its part (" + fault.slug() + ")."));
            case Step.Stopped(var part, var _, var detail) ->
                Optional.of(new Undoing(part, "exit-stopped", "The exit was stopped: " + cut(detail)));
            case Step.Settled _, Step.Delayed _, Step.Revoked _, Step.Readmitted _ -> Optional.empty();
        };
    }

    /** The other services take at most 500 characters. */
    private static String cut(String detail) {
        return detail.substring(0, Math.min(detail.length(), 450));
    }
}
