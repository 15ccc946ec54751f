package io.consort.quickstart.chain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Something done by whoever has the right to, and by no resolution: a charter may reserve it. Entries do not name the act that they are of. So
 * only those are told apart that no other act records.
 *
 * @param act by its full name
 * @param ground what it rests on
 */
record ByHand(long seq, String act, Ground ground, Instant at) {

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

    /** Empty where the entry is of no such act, or where somebody resolved it, a register knows it, or its day came. */
    static Optional<ByHand> of(long seq, String type, JsonNode entry, Ground ground) {
        int version = type.lastIndexOf(".v");
        String act = version < 0 ? null : ACTS.get(type.substring(0, version));
        return act == null || !ground.isSomebodys()
                ? Optional.empty()
                : Optional.of(new ByHand(
                        seq, act, ground, Instant.parse(entry.path("time").asString(""))));
    }
}
