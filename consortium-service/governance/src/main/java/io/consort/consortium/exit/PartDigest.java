package io.consort.consortium.exit;

/**
 * What was agreed for a part.
 *
 * @param digest of its preview, SHA-256 in hexadecimal
 */
public record PartDigest(ExitPart part, String digest) {

    /** As a line of text. */
    @Override
    public String toString() {
        return part + " " + digest;
    }
}
