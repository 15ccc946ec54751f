package io.consort.quickstart.bench.load;

import java.net.URI;

/**
 * What is asked, again and again.
 *
 * @param uri where
 * @param token the bearer's access token
 * @param change whether each request registers an asset of its own, or reads
 */
public record Target(URI uri, String token, boolean change) {}
