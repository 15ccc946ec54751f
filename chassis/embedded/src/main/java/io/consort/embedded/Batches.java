package io.consort.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A cursor that gives no more at once than a reply can hold, as MongoDB does. */
final class Batches extends AbstractCursor {

    /** Below the 48,000,000 bytes that a driver accepts. */
    private static final long MOST = 32L * 1024 * 1024;

    private static final int OVERHEAD = 16;
    private static final int WIDEST_CHARACTER = 3;

    private List<Document> rest;

    Batches(long id, List<Document> documents) {
        super(id);
        this.rest = documents;
    }

    @Override
    public synchronized boolean isEmpty() {
        return rest.isEmpty();
    }

    /**
     * @param number at most so many; 0 for as many as fit
     */
    @Override
    public synchronized List<Document> takeDocuments(int number) {
        int most = number > 0 ? Math.min(number, rest.size()) : rest.size();
        int count = 0;
        long size = 0;
        while (count < most) {
            size += largestSize(rest.get(count));
            if (size > MOST && count > 0) {
                break;
            }
            count++;
        }
        List<Document> taken = rest.subList(0, count);
        rest = rest.subList(count, rest.size());
        return taken;
    }

    private static long largestSize(Object value) {
        return OVERHEAD
                + switch (value) {
                    case String text -> (long) text.length() * WIDEST_CHARACTER;
                    case BinData bytes -> bytes.getData().length;
                    case Map<?, ?> map ->
                        map.entrySet().stream()
                                .mapToLong(entry -> largestSize(entry.getKey()) + largestSize(entry.getValue()))
                                .sum();
                    case Collection<?> values ->
                        values.stream().mapToLong(Batches::largestSize).sum();
                    case null -> 0;
                    case Object _ -> OVERHEAD;
                };
    }
}
