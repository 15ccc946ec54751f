package io.consort.quickstart.bench.load;

import java.net.URI;
import java.util.List;

/**
 * What is asked, again and again.
 *
 * @param uris where: each in its turn, all at one origin
 * @param token the bearer's access token
 * @param change whether each request registers an asset of its own, or reads
 * @param repeated of changes, whether each is sent twice, so that every second one repeats the first under its key
 */
public record Target(List<URI> uris, String token, boolean change, boolean repeated) {

    public Target {
        uris = List.copyOf(uris);
    }

    /** Reads from one place. */
    public static Target reading(URI uri, String token) {
        return new Target(List.of(uri), token, false, false);
    }

    /** Registers assets, in turn in each of these places. */
    public static Target changing(List<URI> uris, String token) {
        return new Target(uris, token, true, false);
    }

    /** Registers assets, and asks for each twice. */
    public static Target repeating(URI uri, String token) {
        return new Target(List.of(uri), token, true, true);
    }

    /** Where the request of that number goes. */
    URI uri(long number) {
        return uris.get((int) (number % uris.size()));
    }
}
