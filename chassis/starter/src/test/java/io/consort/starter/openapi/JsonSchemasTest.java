package io.consort.starter.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonSchemasTest {

    @Test
    void anIdIsDescribedByTheSyntaxThatItHas() {
        JsonNode properties = Json.entries()
                .readTree(JsonSchemas.of(Booking.class, "/schema", "A booking"))
                .get("properties");
        assertThat(properties.at("/by/pattern").asString()).isEqualTo("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");
        assertThat(properties.at("/by/description").asString()).startsWith("1 to 64 letters");
        assertThat(properties.at("/room/pattern").asString()).isEqualTo("^[a-z]{1,100}$");
        assertThat(properties.at("/room/description").isMissingNode()).isTrue();
    }

    /** Something with ids of two looks. */
    public record Booking(OrganisationId by, RoomId room) {}

    /** An id that looks otherwise than most. */
    public record RoomId(String value) implements Id {
        public static final Pattern SYNTAX = Pattern.compile("[a-z]{1,100}");
    }
}
