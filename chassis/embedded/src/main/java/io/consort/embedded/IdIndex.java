package io.consort.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import io.consort.embedded.documents.Bytes;
import io.consort.embedded.documents.KeyedDocuments;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The index of {@code _id}: a view of the documents, which are kept by it. So it has nothing to add, and nothing to remove. */
final class IdIndex extends AbstractUniqueIndex<Bytes> {

    private final KeyedDocuments documents;

    IdIndex(String name, List<IndexKey> keys, KeyedDocuments documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    protected @Nullable Bytes getPosition(KeyValue id) {
        Bytes key = Bson.key(id);
        return documents.contains(key) ? key : null;
    }

    @Override
    public synchronized void add(Document document, Bytes position, MongoCollection<Bytes> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue id, Bytes position) {
        return true;
    }

    @Override
    public synchronized @Nullable Bytes remove(Document document) {
        return getPosition(document);
    }

    @Override
    protected @Nullable Bytes removeDocument(KeyValue id) {
        return getPosition(id);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Bytes>> getIterable() {
        return documents.inOrder((key, _) -> Map.entry(Bson.values(key), key)).toList();
    }

    @Override
    public long getCount() {
        return documents.size();
    }

    @Override
    public long getDataSize() {
        return documents.size();
    }
}
