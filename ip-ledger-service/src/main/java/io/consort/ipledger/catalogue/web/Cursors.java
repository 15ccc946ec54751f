package io.consort.ipledger.catalogue.web;

import io.consort.ipledger.catalogue.Sort;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Cursors of the portfolio, opaque to callers: the order they belong to, and a place in it. */
final class Cursors {

    private Cursors() {}

    static @Nullable String encode(Sort sort, @Nullable String place) {
        return place == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((Kebab.ofConstant(sort) + " " + place).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws DomainException INVALID when it is no cursor of that order
     */
    static @Nullable String decode(Sort sort, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        String prefix = Kebab.ofConstant(sort) + " ";
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(prefix)) {
                return text.substring(prefix.length());
            }
        } catch (IllegalArgumentException notBase64) {
            throw noCursor();
        }
        throw noCursor();
    }

    private static DomainException noCursor() {
        return DomainException.invalid(
                "/after", "Not a cursor of this list in this order: take it from \"next\" of the page before.");
    }
}
