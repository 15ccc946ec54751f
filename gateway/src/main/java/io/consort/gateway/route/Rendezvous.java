package io.consort.gateway.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which replica a consortium's requests go to: the one that scores highest with it (Thaler and Ravishankar, "Using name-based
 * mappings to increase hit rates", 1998). All gateways choose alike without speaking to one another, and when a replica goes
 * or comes, only the consortia that were or will be its own change hands.
 */
final class Rendezvous {

    private Rendezvous() {}

    /** The replicas in the order in which to try them; any order where there is no consortium. */
    static List<Replica> order(List<Replica> replicas, String consortium) {
        if (replicas.size() < 2) {
            return replicas;
        }
        var order = new ArrayList<>(replicas);
        if (consortium.isEmpty()) {
            Collections.shuffle(order, ThreadLocalRandom.current());
        } else {
            order.sort(Comparator.comparingLong((Replica replica) -> score(consortium, replica))
                    .reversed()
                    .thenComparing(Replica::name));
        }
        return order;
    }

    /** The consortium in a path {@code /api/<service>/consortia/<consortium>/…}, or in that of a try of it; empty where there is none. */
    static String consortium(String path) {
        var parts = path.split("/", 7);
        var at = parts.length > 3 && parts[3].equals("tries") ? 4 : 3;
        return parts.length > at + 1 && parts[at].equals("consortia") ? parts[at + 1] : "";
    }

    /** Both names' hash codes, which Java fixes for all time, mixed so that each bit depends on every other (SplitMix64's last step). */
    private static long score(String consortium, Replica replica) {
        var mixed = ((long) consortium.hashCode() << 32) ^ (replica.name().hashCode() & 0xffff_ffffL);
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
