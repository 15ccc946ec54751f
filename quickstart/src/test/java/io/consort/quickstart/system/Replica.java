package io.consort.quickstart.system;

import io.consort.quickstart.process.Supervisor;

/** A further replica of a service, which ends when it is closed. */
record Replica(Server server, Supervisor supervisor) implements AutoCloseable {

    @Override
    public void close() {
        supervisor.stop();
    }
}
