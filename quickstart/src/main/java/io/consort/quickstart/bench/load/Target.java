package io.consort.quickstart.bench.load;

import java.net.URI;
import java.util.List;

/**
 * What is asked, again and again.
 *
 * @param assets where: the assets of one consortium or several, all at one origin
 * @param token the bearer's access token
 * @param kind what is asked of them
 */
public record Target(List<URI> assets, String token, Kind kind) {

    /** How much of a day is reading: all but one of so many requests. */
    static final int A_CHANGE_IN = 5;

    /** What is read in a day, beside the first page of a portfolio. */
    static final List<String> READ =
            List.of("/assets?limit=20", "/assets?kind=patent&limit=20", "/events?limit=20", "/checkpoint");

    public Target {
        assets = List.copyOf(assets);
    }

    /** What is asked. */
    public enum Kind {
        /** The first address is read as it is. */
        READ,
        /** Each request registers an asset of its own, in each place in its turn. */
        CHANGE,
        /** Each asset is registered twice, so that every second request repeats the first under its key. */
        REPEAT,
        /** Four fifths are read, one fifth is registered; the first consortium has most of it, the next half as much, and so on (Zipf). */
        DAY
    }

    /** Where the request of that number goes. */
    URI place(long number) {
        return assets.get((int) (number % assets.size()));
    }

    /** The paths of all places. */
    List<String> paths() {
        return assets.stream().map(URI::getPath).toList();
    }
}
