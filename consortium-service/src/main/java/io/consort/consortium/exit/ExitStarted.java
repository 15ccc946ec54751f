package io.consort.consortium.exit;

import java.util.List;

/**
 * The exit of a member is being settled in all services, exactly as it was previewed.
 *
 * @param attempt from 1; each has a preview of its own
 * @param digests of the previews of all parts
 * @param digest of all of it
 */
public record ExitStarted(ExitId exit, int attempt, Leaving leaving, List<PartDigest> digests, String digest)
        implements ExitEvent {
    public ExitStarted {
        digests = List.copyOf(digests);
    }
}
