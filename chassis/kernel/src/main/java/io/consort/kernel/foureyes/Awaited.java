package io.consort.kernel.foureyes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What awaits a second person of the secretariat.
 *
 * @param proposals by the digest of what was asked
 */
public record Awaited(PMap<String, Proposal> proposals) {

    /** Nothing. */
    public static final Awaited NOTHING = new Awaited(HashTreePMap.empty());

    /** With one more; those that are over go. */
    Awaited with(String digest, Proposal proposal) {
        List<String> over = proposals.entrySet().stream()
                .filter(each -> !each.getValue().isOpen(proposal.asked()))
                .map(Map.Entry::getKey)
                .toList();
        return new Awaited(proposals.minusAll(over).plus(digest, proposal));
    }

    Awaited without(String digest) {
        return new Awaited(proposals.minus(digest));
    }

    /** Under which of some digests something is awaited at a moment. */
    Optional<String> find(List<String> digests, Instant now) {
        return digests.stream()
                .filter(proposals::containsKey)
                .filter(each -> require(each).isOpen(now))
                .findFirst();
    }

    Proposal require(String digest) {
        return Objects.requireNonNull(proposals.get(digest));
    }
}
