package io.consort.starter.web;

import io.consort.kernel.ledger.IdempotencyKey;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every request for a change says of itself: the argument of a method that changes something. Such a method brings something into
 * being, and is answered with 201, unless its {@code @ResponseStatus} says otherwise; one that changes what exists takes a {@link Revision}.
 *
 * @param key the {@code Idempotency-Key}
 * @param digest of method, path, organisation and body, in hexadecimal
 * @param version what {@code If-Match} names; empty where the request has none
 * @param formerDigests what the digest would have been before the service's secret was replaced
 * @param tried whether it is only to be seen whether it could be done
 * @param act the full name of the declared act that the method is; null where it is none
 */
public record Change(
        IdempotencyKey key,
        String digest,
        OptionalLong version,
        List<String> formerDigests,
        boolean tried,
        @Nullable String act) {

    /** Of no declared act, in a service whose secret was never replaced. */
    public Change(IdempotencyKey key, String digest, OptionalLong version) {
        this(key, digest, version, List.of(), false, null);
    }

    /** All that it may have been known by: the present digest, then the former ones. */
    List<String> digests() {
        return Stream.concat(Stream.of(digest), formerDigests.stream()).toList();
    }

    /** It is recorded, and awaits a second person. */
    static final class Awaits extends RuntimeException {

        private final String id;
        private final String act;
        private final Instant until;
        private final boolean replayed;

        Awaits(String id, String act, Instant until, boolean replayed) {
            super(act + " awaits a second person", null, false, false);
            this.id = id;
            this.act = act;
            this.until = until;
            this.replayed = replayed;
        }

        String id() {
            return id;
        }

        String act() {
            return act;
        }

        Instant until() {
            return until;
        }

        boolean replayed() {
            return replayed;
        }
    }

    /** It could be done. */
    static final class Tried extends RuntimeException {
        Tried() {
            super("It could be done, and was not.", null, false, false);
        }
    }
}
