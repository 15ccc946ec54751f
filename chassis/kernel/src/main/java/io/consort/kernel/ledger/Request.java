package io.consort.kernel.ledger;

import io.consort.kernel.identity.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a command, and under which name.
 *
 * @param actor who asks
 * @param key names the request
 * @param digest of the whole request in hexadecimal, so that a key cannot be used for two different ones
 * @param precondition the version the caller acts on; null where it acts on none
 * @param formerDigests other digests under which the same request may have been recorded
 */
public record Request(
        Actor actor,
        IdempotencyKey key,
        String digest,
        @Nullable Precondition precondition,
        List<String> formerDigests) {

    /** Of a request that has one digest. */
    public Request(Actor actor, IdempotencyKey key, String digest, @Nullable Precondition precondition) {
        this(actor, key, digest, precondition, List.of());
    }

    /** A request of the platform itself, whose key says all there is to say. */
    public static Request of(Actor actor, String key) {
        return new Request(actor, new IdempotencyKey(key), "", null);
    }

    /** Whether a recorded digest is of this request. */
    boolean isDigest(String recorded) {
        return recorded.equals(digest) || formerDigests.contains(recorded);
    }
}
