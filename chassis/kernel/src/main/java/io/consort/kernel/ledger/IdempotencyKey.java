package io.consort.kernel.ledger;

import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * What a caller names a request by, so that asking twice does it once (draft-ietf-httpapi-idempotency-key-header). It belongs
 * to the caller: the same text of another actor is another key.
 */
public record IdempotencyKey(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[\\x21-\\x7E]{1,128}");

    public IdempotencyKey {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "",
                    "An idempotency key is 1 to 128 visible ASCII characters without spaces; a UUID is a good one.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
