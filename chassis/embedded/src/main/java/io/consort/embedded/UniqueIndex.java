package io.consort.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import io.consort.embedded.documents.Bytes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A unique index of other fields. Held in memory, and built from the documents when the store is opened. */
final class UniqueIndex extends AbstractUniqueIndex<Bytes> {

    private final ConcurrentMap<Bytes, Bytes> ids = new ConcurrentHashMap<>();

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    protected @Nullable Bytes getPosition(KeyValue values) {
        return ids.get(Bson.key(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, Bytes position) {
        return ids.putIfAbsent(Bson.key(values), position) == null;
    }

    @Override
    protected @Nullable Bytes removeDocument(KeyValue values) {
        return ids.remove(Bson.key(values));
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Bytes>> getIterable() {
        return ids.entrySet().stream()
                .map(entry -> Map.entry(Bson.values(entry.getKey()), entry.getValue()))
                .toList();
    }

    @Override
    public long getCount() {
        return ids.size();
    }

    @Override
    public long getDataSize() {
        return ids.size();
    }
}
