package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Drop;
import io.consort.embedded.documents.Content.Mark;
import io.consort.embedded.documents.Content.Put;
import io.consort.embedded.documents.Content.Remove;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The form of a journal's parts: four fixed bytes, the payload's length, the payload's CRC-32C, the payload. The payload is a
 * kind, then the collection's name and the key, each after its length, then the document.
 */
final class Frame {

    static final int HEADER = 12;
    static final int MAGIC = 0xC0_4A_F2_1E;

    /** More than a document of MongoDB's largest size with its key. */
    private static final int LONGEST_PAYLOAD = 48 * 1024 * 1024;

    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final byte DROP = 3;
    private static final byte MARK = 4;
    private static final Bytes NOTHING = Bytes.owning(new byte[0]);

    private Frame() {}

    static ByteBuffer encode(Content content) {
        return switch (content) {
            case Put(String collection, Bytes key, Bytes document) -> encode(PUT, collection, key, document);
            case Remove(String collection, Bytes key) -> encode(REMOVE, collection, key, NOTHING);
            case Drop(String collection) -> encode(DROP, collection, NOTHING, NOTHING);
            case Mark(long durable) -> encode(MARK, "", NOTHING, number(durable));
        };
    }

    private static ByteBuffer encode(byte kind, String collection, Bytes key, Bytes rest) {
        byte[] name = collection.getBytes(StandardCharsets.UTF_8);
        int length = 1 + Integer.BYTES + name.length + Integer.BYTES + key.length() + rest.length();
        ByteBuffer frame = ByteBuffer.allocate(HEADER + length);
        frame.position(HEADER);
        frame.put(kind);
        frame.putInt(name.length).put(name);
        frame.putInt(key.length()).put(key.content());
        frame.put(rest.content());
        frame.putInt(0, MAGIC).putInt(4, length).putInt(8, checksum(frame.array(), HEADER, length));
        return frame.rewind();
    }

    private static Bytes number(long value) {
        return Bytes.owning(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private static int checksum(byte[] bytes, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    /**
     * The length of the frame that begins with a header; nothing where no header is.
     *
     * @param header at least {@link #HEADER} bytes, from its position
     */
    static Optional<Integer> length(ByteBuffer header) {
        int at = header.position();
        int payload = header.getInt(at + 4);
        return header.getInt(at) == MAGIC && payload > 0 && payload <= LONGEST_PAYLOAD
                ? Optional.of(HEADER + payload)
                : Optional.empty();
    }

    /** Whether a whole frame is as it was written. */
    static boolean isIntact(ByteBuffer frame) {
        CRC32C crc = new CRC32C();
        crc.update(frame.slice(HEADER, frame.limit() - HEADER));
        return (int) crc.getValue() == frame.getInt(8);
    }

    /** What an intact frame holds. */
    static Content decode(ByteBuffer frame) {
        ByteBuffer payload = frame.slice(HEADER, frame.limit() - HEADER);
        byte kind = payload.get();
        String collection = new String(bytes(payload, payload.getInt()).content(), StandardCharsets.UTF_8);
        Bytes key = bytes(payload, payload.getInt());
        return switch (kind) {
            case PUT -> new Put(collection, key, bytes(payload, payload.remaining()));
            case REMOVE -> new Remove(collection, key);
            case DROP -> new Drop(collection);
            case MARK -> new Mark(payload.getLong());
            default ->
                throw new StoreRefusedException("The journal holds a part of the unknown kind " + kind
                        + ": it was written by a later version of this software.");
        };
    }

    private static Bytes bytes(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return Bytes.owning(bytes);
    }
}
