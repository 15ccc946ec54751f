package io.consort.starter.web;

import io.consort.kernel.ledger.IdempotencyKey;
import java.util.List;
import java.util.OptionalLong;

/**
 * What every request for a change says of itself: the argument of a method that changes something.
 *
 * @param key the {@code Idempotency-Key}
 * @param digest of method, path, organisation and body, in hexadecimal
 * @param version what {@code If-Match} names; empty where the request has none
 * @param formerDigests what the digest would have been before the service's secret was replaced
 * @param tried whether it is only to be seen whether it could be done
 */
public record Change(
        IdempotencyKey key, String digest, OptionalLong version, List<String> formerDigests, boolean tried) {

    /** The attribute of a request that is only tried. */
    static final String TRIED = Change.class.getName() + ".tried";

    /** Of a service whose secret was never replaced. */
    public Change(IdempotencyKey key, String digest, OptionalLong version) {
        this(key, digest, version, List.of(), false);
    }

    /** It could be done. */
    static final class Tried extends RuntimeException {
        Tried() {
            super("It could be done, and was not.", null, false, false);
        }
    }
}
