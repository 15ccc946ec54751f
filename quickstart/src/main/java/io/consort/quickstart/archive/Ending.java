package io.consort.quickstart.archive;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a consortium's own ledger says of where its ledgers in the other services ended.
 *
 * @param ledgers each by its path in the API
 */
record Ending(SortedMap<String, Head> ledgers) {

    private static final String TYPE = "consortium.dissolved.v1";
    private static final String OWN = "/api/consortium/consortia/";

    /**
     * Where a ledger stood.
     *
     * @param root in Base64
     */
    record Head(long size, String root) {}

    /** As an entry says it; empty where it is about something else. */
    static Optional<Ending> of(JsonNode entry) {
        String source = entry.path("source").asString("");
        if (!entry.path("type").asString("").equals(TYPE) || !source.startsWith(OWN)) {
            return Optional.empty();
        }
        SortedMap<String, Head> ledgers = new TreeMap<>();
        entry.path("data")
                .path("ledgers")
                .forEach(each -> ledgers.put(
                        kind(each.path("service").asString("")).path(source.substring(OWN.length())),
                        new Head(each.path("size").asLong(-1), each.path("root").asString(""))));
        return Optional.of(new Ending(ledgers));
    }

    /** A service's main ledger by the service's name; that of the work lies beside the one that says so. */
    private static LedgerKind kind(String name) {
        return name.equals("work") ? new LedgerKind("consortium", name) : LedgerKind.parse(name);
    }
}
