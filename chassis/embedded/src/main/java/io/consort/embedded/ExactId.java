package io.consort.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.consort.embedded.documents.Bytes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the one {@code _id} that a query asks for, whatever else it asks: a conditional replace need not scan. */
final class ExactId {

    private static final String ID = "_id";

    private ExactId() {}

    /** The id's key, when no document with another id can match. */
    static Optional<Bytes> of(Document query) {
        if (query.get(ID) != null) {
            return Optional.of(query.get(ID)).filter(ExactId::isExact).map(id -> Bson.key(new KeyValue(id)));
        }
        return query.get("$and") instanceof List<?> all
                ? all.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .map(ExactId::of)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isExact(Object id) {
        return switch (id) {
            case BsonRegularExpression _ -> false;
            case Collection<?> _ -> false;
            case Document document -> document.keySet().stream().noneMatch(name -> name.startsWith("$"));
            case Object _ -> true;
        };
    }
}
