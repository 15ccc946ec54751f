package io.consort.quickstart.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** By what schemes came into effect, and by which of them incomes were distributed, as the IP ledger tells it. For one thread. */
final class Schemes {

    /**
     * A version came into effect, or was laid down.
     *
     * @param ground what the entry says it rests on; null in entries of before
     */
    record Version(long seq, String resolution, @Nullable String ground) {}

    /**
     * A distribution, as it was last computed.
     *
     * @param seq of the first entry about it
     */
    private record Distribution(long seq, String pins) {}

    private final Map<String, Version> laidDown = new HashMap<>();
    private final Map<String, Version> enacted = new HashMap<>();
    private final Map<String, Distribution> distributions = new HashMap<>();

    /** Takes the next entry. */
    void take(long seq, String type, JsonNode data, @Nullable String ground) {
        int version = type.lastIndexOf(".v");
        switch (version < 0 ? "" : type.substring(0, version)) {
            case "ip.scheme-adopted" -> {
                JsonNode scheme = data.path("scheme");
                laidDown.put(
                        name(
                                scheme.path("id").asString(""),
                                scheme.path("version").asLong(-1)),
                        new Version(seq, "", ground));
            }
            case "ip.scheme-enacted" -> {
                JsonNode enactment = data.path("enactment");
                enacted.putIfAbsent(
                        name(
                                data.path("scheme").asString(""),
                                enactment.path("version").asLong(-1)),
                        new Version(seq, enactment.path("resolution").asString(""), ground));
            }
            case "ip.income-distributed" -> distribution(data, new Distribution(seq, pins(data.path("pins"))));
            case "ip.distribution-recalculated" ->
                distributions.put(
                        number(data.path("id").asString(""), data.path("number").asLong(0)),
                        new Distribution(seq, pins(data.path("pins"))));
            default -> {}
        }
    }

    private void distribution(JsonNode data, Distribution distribution) {
        distributions.put(number(data.path("id").asString(""), 0), distribution);
    }

    private static String name(String scheme, long version) {
        return scheme + "/" + version;
    }

    private static String number(String distribution, long recalculation) {
        return distribution + "/" + recalculation;
    }

    /** What a distribution was computed from, as text. */
    static String pins(JsonNode pins) {
        return pins.path("income") + " " + pins.path("asset") + " " + pins.path("scheme") + " " + pins.path("version");
    }

    /** The entry of a distribution that was computed from this; empty where there is none. */
    Optional<Long> distribution(String id, long recalculation, String pins) {
        return Optional.ofNullable(distributions.get(number(id, recalculation)))
                .filter(each -> each.pins().equals(pins))
                .map(Distribution::seq);
    }

    /** By what a version first came into effect. */
    Optional<Version> enacted(String scheme, long version) {
        return Optional.ofNullable(enacted.get(name(scheme, version)));
    }

    /** How a version was laid down. */
    Optional<Version> laidDown(String scheme, long version) {
        return Optional.ofNullable(laidDown.get(name(scheme, version)));
    }
}
