package io.consort.testkit.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One message of MongoDB's wire protocol: OP_MSG, or the OP_QUERY and OP_REPLY of a connection's first greeting. Its body is
 * understood; document sequences are passed on as they are.
 *
 * @param id the sender's number of it
 * @param responseTo the number of what it answers; 0 for a question
 * @param isQuery whether it is of the old form
 * @param body the command, or the answer
 * @param sequences the sections of kind 1, as they came
 */
record Message(int id, int responseTo, boolean isQuery, Document body, ByteBuf sequences) {

    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;

    /** @throws java.io.EOFException when there is none any more */
    static Message read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int length = Integer.reverseBytes(data.readInt());
        byte[] rest = new byte[length - Integer.BYTES];
        data.readFully(rest);
        ByteBuf bytes = Unpooled.wrappedBuffer(rest);
        int id = bytes.readIntLE();
        int responseTo = bytes.readIntLE();
        int operation = bytes.readIntLE();
        return switch (operation) {
            case OP_QUERY -> query(id, bytes);
            case OP_MSG -> message(id, responseTo, bytes);
            default -> throw new IOException("operation " + operation + " is not spoken here");
        };
    }

    private static Message query(int id, ByteBuf bytes) {
        bytes.skipBytes(Integer.BYTES);
        BsonDecoder.decodeCString(bytes);
        bytes.skipBytes(2 * Integer.BYTES);
        return new Message(id, 0, true, BsonDecoder.decodeBson(bytes), Unpooled.EMPTY_BUFFER);
    }

    private static Message message(int id, int responseTo, ByteBuf bytes) {
        bytes.skipBytes(Integer.BYTES);
        Document body = new Document();
        ByteBuf sequences = Unpooled.buffer();
        while (bytes.isReadable()) {
            if (bytes.readByte() == 0) {
                body = BsonDecoder.decodeBson(bytes);
            } else {
                sequences.writeByte(1);
                int length = bytes.getIntLE(bytes.readerIndex());
                sequences.writeBytes(bytes, length);
            }
        }
        return new Message(id, responseTo, false, body, sequences);
    }

    void write(OutputStream out) throws IOException {
        ByteBuf bytes = Unpooled.buffer();
        bytes.writeIntLE(0).writeIntLE(id).writeIntLE(responseTo);
        if (isQuery) {
            bytes.writeIntLE(OP_REPLY)
                    .writeIntLE(8)
                    .writeLongLE(0)
                    .writeIntLE(0)
                    .writeIntLE(1);
            BsonEncoder.encodeDocument(body, bytes);
        } else {
            bytes.writeIntLE(OP_MSG).writeIntLE(0).writeByte(0);
            BsonEncoder.encodeDocument(body, bytes);
            bytes.writeBytes(sequences.duplicate());
        }
        bytes.setIntLE(0, bytes.readableBytes());
        bytes.readBytes(out, bytes.readableBytes());
        out.flush();
    }

    /** What is asked: the first name in the body. */
    String command() {
        return body.keySet().iterator().next();
    }

    Message answered(Document answer) {
        return new Message(0, id, isQuery, answer, Unpooled.EMPTY_BUFFER);
    }

    Message with(Document changed) {
        return new Message(id, responseTo, isQuery, changed, sequences);
    }
}
