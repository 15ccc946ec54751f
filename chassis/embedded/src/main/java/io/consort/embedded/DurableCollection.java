package io.consort.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.consort.embedded.documents.Bytes;
import io.consort.embedded.documents.KeyedDocuments;
import io.consort.embedded.documents.WriteRefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection whose documents are kept by their {@code _id}, encoded. What a query returns is a copy, and nobody else's. */
final class DurableCollection extends AbstractSynchronizedMongoCollection<Bytes> {

    private static final int OUT_OF_DISK_SPACE = 14031;

    private final KeyedDocuments documents;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            KeyedDocuments documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected Bytes addDocumentInternal(Document document) {
        Bytes key = key(document);
        write(() -> documents.put(key, Bson.encode(document)));
        return key;
    }

    private Bytes key(Document document) {
        String idField = getIdField();
        return Bson.key(new KeyValue(idField == null ? new ObjectId() : document.get(idField)));
    }

    @Override
    protected void handleUpdate(Bytes key, Document former, Document document) {
        try {
            write(() -> documents.put(key, Bson.encode(document)));
        } catch (MongoServerError refused) {
            getIndexes().forEach(index -> index.updateInPlace(document, former, key, this));
            throw refused;
        }
    }

    @Override
    public synchronized void removeDocument(Document document) {
        try {
            super.removeDocument(document);
        } catch (MongoServerError refused) {
            for (Index<Bytes> index : getIndexes()) {
                index.add(document, key(document), this);
            }
            throw refused;
        }
    }

    @Override
    protected void removeDocument(Bytes key) {
        write(() -> documents.remove(key));
    }

    @Override
    public synchronized void drop() {
        super.drop();
        write(documents::clear);
    }

    private static void write(Runnable change) {
        try {
            change.run();
        } catch (WriteRefusedException noRoom) {
            throw new MongoServerError(OUT_OF_DISK_SPACE, "OutOfDiskSpace", noRoom.getMessage(), noRoom);
        }
    }

    @Override
    protected @Nullable Document getDocument(Bytes key) {
        return documents.get(key).map(Bson::decode).orElse(null);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Optional<Bytes> id = "_id".equals(getIdField()) ? ExactId.of(query) : Optional.empty();
        if (id.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        List<Bytes> found = id.filter(documents::contains).stream().toList();
        return matchDocuments(query, found, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Stream<Document> all = documents.inOrder((_, document) -> Bson.decode(document));
        if (isNaturalDescending(orderBy)) {
            all = all.toList().reversed().stream();
        }
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        Batches batches = new Batches(cursorRegistry.generateCursorId(), matched);
        List<Document> first = batches.takeDocuments(batchSize);
        if (batches.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(batches);
        return new QueryResult(first, batches);
    }

    @Override
    protected Stream<DocumentWithPosition<Bytes>> streamAllDocumentsWithPosition() {
        return documents.inOrder((key, document) -> new DocumentWithPosition<>(Bson.decode(document), key));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.size() == 0;
    }

    /** To know it, each document would have to be encoded once more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
