package io.consort.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.consort.embedded.documents.Bytes;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Documents and keys as bytes. */
final class Bson {

    private Bson() {}

    static Bytes encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return Bytes.owning(bytes);
    }

    static Document decode(Bytes bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes.content()));
    }

    /** Values that MongoDB holds equal become equal bytes. */
    static Bytes key(KeyValue values) {
        Document document = new Document();
        for (Object value : values.normalized()) {
            document.put(Integer.toString(document.size()), value);
        }
        return encode(document);
    }

    static KeyValue values(Bytes key) {
        return new KeyValue(decode(key).values());
    }
}
