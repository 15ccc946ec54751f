package io.consort.quickstart.system;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as the feed shows it.
 *
 * @param id its number, as it says itself
 * @param key the request that it was made for
 * @param subject what it is about
 * @param text exactly as it was recorded
 */
record Entry(String id, String key, String subject, String text) {

    static Entry of(String text) {
        JsonNode json = JsonMapper.shared().readTree(text);
        return new Entry(
                json.at("/id").asString(),
                json.at("/idempotencykey").asString(),
                json.at("/subject").asString(),
                text);
    }
}
