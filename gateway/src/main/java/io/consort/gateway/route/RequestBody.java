package io.consort.gateway.route;

import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * What a service is to be sent.
 *
 * @param entity the body; null where the request has none
 * @param room what it takes; given back when the service has it
 */
record RequestBody(@Nullable HttpEntity entity, InFlight.Room room) implements AutoCloseable {

    @Override
    public void close() {
        room.close();
    }
}
