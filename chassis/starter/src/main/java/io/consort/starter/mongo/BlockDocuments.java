package io.consort.starter.mongo;

import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** Blocks as documents, legible to whoever opens the database: entries as JSON text, hashes in hexadecimal. */
final class BlockDocuments {

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
                .append("recordedAt", Date.from(block.recordedAt()));
    }

    static Block read(Document document) {
        Document id = document.get("_id", Document.class);
        return new Block(
                new LedgerId(id.getString("ledger")),
                id.getLong("height"),
                document.getLong("firstSeq"),
                document.getList("entries", String.class),
                Hash.parse(document.getString("previous")),
                document.getLong("size"),
                Hash.parse(document.getString("root")),
                document.getList("frontier", String.class, List.of()).stream()
                        .map(Hash::parse)
                        .toList(),
                document.getDate("recordedAt").toInstant());
    }
}
