package io.consort.kernel.note;

import java.util.Base64;

/** Standard Base64 (RFC 4648 §4) in its one canonical form, where the JDK's decoder also takes missing padding and stray bits. */
final class StrictBase64 {

    private StrictBase64() {}

    static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("Not canonical Base64.");
        }
        return bytes;
    }
}
