package io.consort.starter.web;

import io.consort.kernel.ledger.IdempotencyKey;
import java.util.OptionalLong;

/**
 * What every request for a change says of itself: the argument of a method that changes something.
 *
 * @param key the {@code Idempotency-Key}
 * @param digest of method, path, organisation and body, in hexadecimal
 * @param version what {@code If-Match} names; empty where the request has none
 */
public record Change(IdempotencyKey key, String digest, OptionalLong version) {}
