package io.consort.quickstart.chain;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What was done by hand in one ledger, as far as its entries tell which act they are of. For one thread. */
final class Hands {

    private final String acts;
    private final List<ByHand> done = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Ground, Ground> grounds = new HashMap<>();

    /** @param source the ledger, as each of its entries names it */
    Hands(String source) {
        String[] parts = source.split("/", -1);
        String beside = parts.length > 6 && parts[5].equals("ledgers") ? "." + parts[6] : "";
        this.acts = (parts.length > 2 ? parts[2] : "") + beside + "/";
    }

    /** Takes the next entry. Whether its act may be done by hand is for the charter to say; what is wrong by itself is answered. */
    Optional<String> take(long seq, String type, JsonNode entry, Ground ground) {
        try {
            String act = ByHand.act(type, entry).orElse(null);
            if (act != null && !act.startsWith(acts)) {
                return Optional.of("names the act " + act + ", which is none of this ledger");
            }
            if (act != null && ground.isSomebodys()) {
                done.add(ByHand.of(seq, once(act, names), entry, once(ground, grounds)));
            }
            return Optional.empty();
        } catch (DateTimeException timeless) {
            return Optional.of("was recorded at no time");
        } catch (IllegalArgumentException nameless) {
            return Optional.of("names no act where it names one");
        }
    }

    /** The same value for all entries that say the same, since there may be many. */
    private static <T> T once(T value, Map<T, T> known) {
        T before = known.putIfAbsent(value, value);
        return before == null ? value : before;
    }

    List<ByHand> done() {
        return done;
    }
}
