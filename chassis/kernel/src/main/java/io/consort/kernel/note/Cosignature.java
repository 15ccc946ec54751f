package io.consort.kernel.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * A witness's word that a checkpoint is consistent with all it has seen of the log, and is the largest it has seen at that time
 * (C2SP tlog-cosignature, {@code cosignature/v1}, Ed25519). It stands in a note as one more signature line.
 *
 * @param key which key it is said to be of
 * @param time when the witness signed, to the second
 * @param base64 the 64 bytes of the signature in Base64
 */
public record Cosignature(KeyId key, Instant time, String base64) {

    private static final int SIZE = Long.BYTES + Ed25519.SIGNATURE_SIZE;

    /** Checks the size. */
    public Cosignature {
        if (StrictBase64.decode(base64).length != Ed25519.SIGNATURE_SIZE) {
            throw new IllegalArgumentException("A cosignature has 64 bytes.");
        }
        if (time.getEpochSecond() < 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("A cosignature's time is a whole second since the epoch.");
        }
    }

    /**
     * What a signature line says, if its key is one that cosigns.
     *
     * @throws IllegalArgumentException when it cannot be a cosignature
     */
    static Cosignature of(NoteSignature line) {
        ByteBuffer bytes = ByteBuffer.wrap(line.bytes());
        if (bytes.remaining() != SIZE) {
            throw new IllegalArgumentException("A line with a time and a signature has " + SIZE + " bytes.");
        }
        long seconds = bytes.getLong();
        if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
            throw new IllegalArgumentException("The time is none.");
        }
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        bytes.get(signature);
        return new Cosignature(
                line.key(), Instant.ofEpochSecond(seconds), Base64.getEncoder().encodeToString(signature));
    }

    /** What is signed: a fixed first line, the time, and the whole text of the checkpoint. */
    static byte[] message(String checkpoint, Instant time) {
        return ("cosignature/v1\ntime " + time.getEpochSecond() + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
    }

    byte[] signature() {
        return Base64.getDecoder().decode(base64);
    }

    /** As a signature line, without its end. */
    @Override
    public String toString() {
        byte[] timed = ByteBuffer.allocate(SIZE)
                .putLong(time.getEpochSecond())
                .put(signature())
                .array();
        return NoteSignature.of(key, timed).toString();
    }
}
