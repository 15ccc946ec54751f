package io.consort.gateway.route;

import org.apache.hc.core5.http.HttpHost;

/** One process of a service. */
record Replica(String service, HttpHost host) {

    /** What its breaker is called. */
    String name() {
        return service + "@" + host.toHostString();
    }
}
