package io.consort.quickstart.replay;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that an organisation has recorded.
 *
 * @param by which organisation
 * @param key the act's own name, by which telling it twice records it once
 * @param body what is sent
 */
record Act(String by, String key, JsonNode body) {

    static Act of(JsonNode data) {
        return new Act(data.get("by").asString(), data.get("key").asString(), data.get("body"));
    }

    /** With a value that only the ledger knew: a number that it gave. */
    Act with(String field, JsonNode value) {
        ObjectNode fuller = (ObjectNode) body.deepCopy();
        fuller.set(field, value);
        return new Act(by, key, fuller);
    }
}
