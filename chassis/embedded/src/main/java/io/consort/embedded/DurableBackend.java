package io.consort.embedded;

import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.consort.embedded.documents.DocumentStore;
import io.netty.channel.Channel;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Commands of the wire protocol, carried out on a store. */
final class DurableBackend extends AbstractMongoBackend {

    private final DocumentStore store;
    private final ConcurrentMap<String, DurableDatabase> databases = new ConcurrentHashMap<>();

    DurableBackend(DocumentStore store) {
        this.store = store;
        store.names().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    /** The same one whenever it is asked for: a second would not know of the first's locks. */
    @Override
    protected DurableDatabase openOrCreateDatabase(String name) {
        return databases.computeIfAbsent(name, fresh -> new DurableDatabase(fresh, getCursorRegistry(), store));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        databases.remove(name);
    }

    /** Whatever is answered on a connection is answered once it is durable, from its first command on. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (channel.pipeline().get(DurableReplies.class) == null) {
            channel.pipeline().addLast(new DurableReplies(store::durable));
        }
        if (command.equalsIgnoreCase("renameCollection")) {
            throw new MongoServerError(ErrorCode.IllegalOperation, "This store does not rename collections");
        }
        return super.handleCommand(channel, database, command.equals("hello") ? "isMaster" : command, query);
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
