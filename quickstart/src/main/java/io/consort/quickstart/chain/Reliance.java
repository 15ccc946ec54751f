package io.consort.quickstart.chain;

import io.consort.quickstart.statement.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * That a ledger relies on an entry of the consortium's own, as an entry of it says.
 *
 * @param seq of the entry that says so
 * @param act what is done
 * @param on what it rests on, as an authority is written
 * @param request the name of the request by which it was recorded, with all that rests on it
 * @param proof where that stands
 */
record Reliance(long seq, String act, String on, String request, JsonNode proof) {

    /** What the entry that is relied on has done; nothing where it cannot be read, which is seen when its proof is checked. */
    Act done() {
        try {
            JsonNode data =
                    CanonicalJson.parse(proof.path("entry").asString("")).path("data");
            return new Act(data.path("act").asString(""), data.path("terms"));
        } catch (IllegalArgumentException unreadable) {
            return new Act("", MissingNode.getInstance());
        }
    }
}
