package io.consort.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.consort.embedded.documents.Bytes;
import io.consort.embedded.documents.DocumentStore;
import java.util.List;
import java.util.function.Supplier;

/** A database whose collections, and the list of them, are kept in a store. */
final class DurableDatabase extends AbstractSynchronizedMongoDatabase<Bytes> {

    private final DocumentStore store;

    DurableDatabase(String name, CursorRegistry cursors, DocumentStore store) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
        completeCollections();
    }

    /**
     * A collection is made in steps: its name, its index of ids, its first document. A crash between them must leave none
     * without an index of ids, for it would take two documents with the same one.
     */
    private void completeCollections() {
        for (Document namespace : resolveCollection("system.namespaces", true).queryAll()) {
            String fullName = String.valueOf(namespace.get("name"));
            String name = fullName.substring(databaseName.length() + 1);
            if (resolveCollection(name, true).getIndexes().isEmpty()) {
                addIndex(new Document("key", new Document("_id", 1))
                        .append("name", "_id_")
                        .append("ns", fullName));
            }
        }
    }

    @Override
    protected DurableCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new DurableCollection(this, name, options, cursorRegistry, store.collection(databaseName + '.' + name));
    }

    @Override
    protected Index<Bytes> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return name.equals("_id_")
                ? new IdIndex(name, keys, store.collection(databaseName + '.' + collection))
                : new UniqueIndex(name, keys, sparse);
    }

    @Override
    protected synchronized MongoCollection<Bytes> resolveOrCreateCollection(String name) {
        return whole(name, () -> super.resolveOrCreateCollection(name));
    }

    @Override
    public synchronized MongoCollection<Bytes> createCollectionOrThrowIfExists(String name, CollectionOptions options) {
        return whole(name, () -> super.createCollectionOrThrowIfExists(name, options));
    }

    /** A collection that could not be made whole, for want of room, is not there at all. */
    private MongoCollection<Bytes> whole(String name, Supplier<MongoCollection<Bytes>> made) {
        boolean isNew = resolveCollection(name, false) == null;
        try {
            return made.get();
        } catch (MongoServerError refused) {
            if (isNew && resolveCollection(name, false) != null) {
                unregister(name, refused);
            }
            throw refused;
        }
    }

    private void unregister(String name, MongoServerError refused) {
        try {
            unregisterCollection(name);
        } catch (MongoServerError stillFull) {
            refused.addSuppressed(stillFull); // its name alone is left, and completed when the database is opened
        }
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
