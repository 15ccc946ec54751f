package io.consort.quickstart.chain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Something done by whoever has the right to, and by no resolution: a charter may reserve it.
 *
 * @param act by its full name
 * @param ground what it rests on
 * @param at when it was recorded, in milliseconds since 1970
 */
record ByHand(long seq, String act, Ground ground, long at) {

    /** Entries of before do not name the act that they are of: of those, what no other act records. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("ip.scheme-adopted", "ip-ledger/adopt-scheme"),
            Map.entry("ip.scheme-enacted", "ip-ledger/enact-scheme"),
            Map.entry("ip.scheme-assigned", "ip-ledger/assign-scheme"),
            Map.entry("ip.disclosure-set", "ip-ledger/set-disclosure"),
            Map.entry("ip.notice-period-set", "ip-ledger/set-notice-period"),
            Map.entry("ip.access-rule-set", "ip-ledger/set-access-rule"),
            Map.entry("ip.asset-registered", "ip-ledger/register-asset"),
            Map.entry("ip.income-recorded", "ip-ledger/record-income"),
            Map.entry("ip.income-distributed", "ip-ledger/distribute-income"),
            Map.entry("ip.pledge-placed", "ip-ledger/place-pledge"),
            Map.entry("ip.pledge-enforced", "ip-ledger/enforce-pledge"),
            Map.entry("ip.valuation-recorded", "ip-ledger/record-valuation"),
            Map.entry("finance.grant-awarded", "finance/award-grant"));

    /**
     * The act that an entry is of; empty where it is of none, or of before and does not tell.
     *
     * @throws IllegalArgumentException when it names one as no act is named
     */
    static Optional<String> act(String type, JsonNode entry) {
        JsonNode named = entry.path("act");
        if (named.isMissingNode()) {
            int version = type.lastIndexOf(".v");
            return Optional.ofNullable(version < 0 ? null : ACTS.get(type.substring(0, version)));
        }
        if (!named.isString()) {
            throw new IllegalArgumentException("No act: " + named);
        }
        return Optional.of(named.asString());
    }

    /** An entry of an act that rests on somebody's own will. */
    static ByHand of(long seq, String act, JsonNode entry, Ground ground) {
        Instant at = Instant.parse(entry.path("time").asString(""));
        return new ByHand(seq, act, ground, at.toEpochMilli());
    }

    /** The moment at which it was recorded. */
    Instant moment() {
        return Instant.ofEpochMilli(at);
    }
}
