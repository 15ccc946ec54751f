package io.consort.starter.mongo;

import com.mongodb.client.model.Projections;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockHeader;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Blocks as documents, legible to whoever opens the database: entries as JSON text, hashes in hexadecimal. */
final class BlockDocuments {

    /** What is asked for where the entries are not. */
    static final Bson HEADER = Projections.exclude("entries", "frontier");

    private BlockDocuments() {}

    static Document id(LedgerId ledger, long height) {
        return new Document("ledger", ledger.value()).append("height", height);
    }

    static Document write(Block block) {
        return new Document("_id", id(block.ledger(), block.height()))
                .append("firstSeq", block.firstSeq())
                .append("entries", block.entries())
                .append("previous", block.previous().toString())
                .append("size", block.size())
                .append("root", block.root().toString())
                .append(
                        "frontier",
                        block.frontier().stream().map(Hash::toString).toList())
                .append("recordedAt", Date.from(block.recordedAt()))
                .append("foldVersion", block.foldVersion());
    }

    static Block read(Document document) {
        BlockHeader header = header(document);
        return new Block(
                header.ledger(),
                header.height(),
                header.firstSeq(),
                document.getList("entries", String.class),
                header.previous(),
                header.size(),
                header.root(),
                document.getList("frontier", String.class, List.of()).stream()
                        .map(Hash::parse)
                        .toList(),
                header.recordedAt(),
                document.getInteger("foldVersion", Block.FIRST_FOLD));
    }

    static BlockHeader header(Document document) {
        Document id = document.get("_id", Document.class);
        return new BlockHeader(
                new LedgerId(id.getString("ledger")),
                id.getLong("height"),
                document.getLong("firstSeq"),
                Hash.parse(document.getString("previous")),
                document.getLong("size"),
                Hash.parse(document.getString("root")),
                document.getDate("recordedAt").toInstant());
    }
}
