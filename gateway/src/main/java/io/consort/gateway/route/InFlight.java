package io.consort.gateway.route;

import io.consort.edge.problem.Refusal;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the bytes of request bodies that are on their way, here or in a service that must hold them, so that neither too many
 * callers nor one with too many connections can take the memory of all.
 */
final class InFlight {

    private final long most;
    private final long mostOfOne;
    private final Map<String, Long> byCaller = new HashMap<>();
    private long all;

    InFlight(long most, long mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Room for one body of the caller: none at first. */
    Room room(String caller) {
        return new Room(caller);
    }

    synchronized long bytes() {
        return all;
    }

    private synchronized void take(String caller, long bytes) {
        if (all + bytes > most) {
            throw Refusal.passing(
                    503, "gateway-busy", "As many bytes of request bodies are under way as this gateway takes.", 1);
        }
        var mine = byCaller.getOrDefault(caller, 0L) + bytes;
        if (mine > mostOfOne) {
            throw Refusal.passing(
                    429,
                    "too-many-requests",
                    "One caller may have " + mostOfOne + " bytes of request bodies under way at once.",
                    1);
        }
        all += bytes;
        byCaller.put(caller, mine);
    }

    private synchronized void give(String caller, long bytes) {
        all -= bytes;
        byCaller.computeIfPresent(caller, (_, mine) -> mine > bytes ? mine - bytes : null);
    }

    /** What one body takes, until it is closed. */
    final class Room implements AutoCloseable {

        private final String caller;
        private long taken;

        private Room(String caller) {
            this.caller = caller;
        }

        /** Grows to so many bytes; refused where there is no room. */
        void growTo(long bytes) {
            if (bytes > taken) {
                take(caller, bytes - taken);
                taken = bytes;
            }
        }

        @Override
        public void close() {
            give(caller, taken);
            taken = 0;
        }
    }
}
