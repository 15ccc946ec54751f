package io.consort.embedded.documents;

import java.util.Arrays;
import java.util.zip.CRC32C;

/** Bytes as a value: a key, or an encoded document. */
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * @param content handed over: not to be changed afterwards
     */
    public static Bytes owning(byte[] content) {
        return new Bytes(content);
    }

    /** The bytes themselves, to be read only. */
    public byte[] content() {
        return content;
    }

    /** How many. */
    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    /** CRC-32C: keys that differ in one number only fall far apart. */
    @Override
    public int hashCode() {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return (int) crc.getValue();
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
