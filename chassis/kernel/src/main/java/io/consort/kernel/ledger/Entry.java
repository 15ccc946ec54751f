package io.consort.kernel.ledger;

import java.nio.charset.StandardCharsets;

/**
 * An event in its ledger: a CloudEvents 1.0 JSON document. Its exact text is what was hashed, stored and served.
 *
 * @param header where it stands and who brought it there
 * @param key the idempotency key it was asked under
 * @param digest of the request
 * @param event what was decided
 * @param text the JSON
 */
public record Entry<E extends Event>(Header header, String key, String digest, E event, String text) {

    /** The bytes that are hashed. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
