package io.consort.quickstart.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** By what schemes came into effect, and by which of them incomes were distributed, as the IP ledger tells it. For one thread. */
final class Schemes {

    /**
     * A version came into effect, or was laid down.
     *
     * @param from for incomes of this day or later, as a date is written; empty where it is for all
     * @param ground what the entry says it rests on; null in entries of before
     */
    record Version(
            long seq,
            long version,
            String resolution,
            String from,
            @Nullable String ground) {

        /** Dates as they are written are in the order of their days. */
        boolean covers(String day) {
            return from.compareTo(day) <= 0;
        }
    }

    /**
     * A distribution, as it was last computed.
     *
     * @param seq of the first entry about it
     */
    private record Distribution(long seq, String pins) {}

    private final Map<String, Version> laidDown = new HashMap<>();
    private final Map<String, List<Version>> enacted = new HashMap<>();
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
                        new Version(seq, scheme.path("version").asLong(-1), "", "", ground));
            }
            case "ip.scheme-enacted" -> {
                JsonNode enactment = data.path("enactment");
                enacted.computeIfAbsent(data.path("scheme").asString(""), _ -> new ArrayList<>())
                        .add(enacted(seq, enactment, ground));
            }
            case "ip.income-distributed" -> distribution(data, new Distribution(seq, pins(data.path("pins"))));
            case "ip.distribution-recalculated" ->
                distributions.put(
                        number(data.path("id").asString(""), data.path("number").asLong(0)),
                        new Distribution(seq, pins(data.path("pins"))));
            default -> {}
        }
    }

    private static Version enacted(long seq, JsonNode enactment, @Nullable String ground) {
        return new Version(
                seq,
                enactment.path("version").asLong(-1),
                enactment.path("resolution").asString(""),
                enactment.path("from").asString(""),
                ground);
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

    /** When a distribution was first computed, and with it its scheme's version was fixed; empty where it was not. */
    Optional<Long> first(String distribution) {
        return Optional.ofNullable(distributions.get(number(distribution, 0))).map(Distribution::seq);
    }

    /** By what a version came into effect that held for incomes of a day, as far as entries before one tell: the last that covers the day. */
    Optional<Version> inEffect(String scheme, String day, long before) {
        return enacted.getOrDefault(scheme, List.of()).reversed().stream()
                .filter(each -> each.seq() < before && each.covers(day))
                .findFirst();
    }

    /** How a version was laid down. */
    Optional<Version> laidDown(String scheme, long version) {
        return Optional.ofNullable(laidDown.get(name(scheme, version)));
    }
}
