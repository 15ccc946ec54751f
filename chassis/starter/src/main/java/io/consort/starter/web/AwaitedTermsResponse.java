package io.consort.starter.web;

import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act that awaits a second person, with what was asked for.
 *
 * @param id as it was answered to who asked
 * @param act its full name
 * @param does in a sentence what the act does; empty where this service does it no more
 * @param person who asked
 * @param until the moment from which it is too late for a second person
 * @param terms the body, and the parts of the path that have names; null where they are not kept
 * @param version of what it changes, as who asked saw that; null where it changes nothing that was there
 */
record AwaitedTermsResponse(
        String id,
        String act,
        String does,
        PersonId person,

        @Schema(description = "Whether that was you, so that it takes somebody else")
        boolean yours,

        Instant asked,
        Instant until,

        @Schema(description = "What an approval carries out; none where it was asked for before terms were kept")
        @Nullable
        Map<String, Object> terms,

        @Schema(description = "The version that it changes, and that an approval without If-Match changes") @Nullable
        Long version) {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /**
     * @param act null where this service does it no more
     * @param asked null where it is not known
     */
    static AwaitedTermsResponse of(
            AwaitedActController.AwaitedActResponse awaited,
            @Nullable DeclaredAct act,
            @Nullable AskedAct asked,
            JsonMapper mapper) {
        return new AwaitedTermsResponse(
                awaited.id(),
                awaited.act(),
                act == null ? "" : act.does(),
                awaited.person(),
                awaited.yours(),
                awaited.asked(),
                awaited.until(),
                act == null || asked == null ? null : terms(act, asked, mapper),
                asked == null ? null : asked.version());
    }

    private static Map<String, Object> terms(DeclaredAct act, AskedAct asked, JsonMapper mapper) {
        ObjectNode body =
                asked.body().isBlank() ? mapper.createObjectNode() : mapper.readValue(asked.body(), ObjectNode.class);
        return mapper.convertValue(act.fields(act.variables(asked.path()).orElse(Map.of()), body), FIELDS);
    }
}
