package io.consort.quickstart.chain;

import tools.jackson.databind.JsonNode;

/**
 * That a ledger relies on an entry of the consortium's own, as an entry of it says.
 *
 * @param seq of the entry that says so
 * @param act what is done
 * @param on what it rests on, as an authority is written
 * @param request the name of the request by which it was recorded, with all that rests on it
 * @param proof where that stands
 */
record Reliance(long seq, String act, String on, String request, JsonNode proof) {}
