package io.consort.starter.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    @Test
    void whatIsOptionalMayBeNull() {
        JsonNode properties = Json.entries()
                .readTree(JsonSchemas.of(Note.class, "/schema", "A note"))
                .get("properties");
        assertThat(properties.at("/text/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(properties.at("/on/oneOf/1/type").asString()).isEqualTo("null");
        assertThat(properties.at("/pages/type").asString()).isEqualTo("integer");
    }

    @Test
    void limitsArePutToWhatThereIsAndToNothingElse() {
        JsonNode schema = Json.entries().readTree(JsonSchemas.of(Note.class, "/schema", "A note", """
                {"JsonSchemasTestNote":{"properties":{"pages":{"maximum":9}},"minProperties":2},"JsonSchemasTestBooking":{"maxProperties":2}}"""));
        assertThat(schema.at("/properties/pages").toString())
                .isEqualTo("{\"type\":\"integer\",\"format\":\"int32\",\"maximum\":9}");
        assertThat(schema.at("/minProperties").asInt()).isEqualTo(2);
        assertThat(schema.at("/$defs/JsonSchemasTestBooking/maxProperties").asInt())
                .isEqualTo(2);
        for (String wrong :
                List.of("{\"Letter\":{}}", "{\"JsonSchemasTestNote\":{\"properties\":{\"page\":{}}}}", "{")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonSchemas.of(Note.class, "/schema", "A note", wrong));
        }
    }

    /** Something of which a part need not be there. */
    public record Note(@Nullable String text, @Nullable Booking on, int pages) {}

    /** Something with ids of two looks. */
    public record Booking(OrganisationId by, RoomId room) {}

    /** An id that looks otherwise than most. */
    public record RoomId(String value) implements Id {
        public static final Pattern SYNTAX = Pattern.compile("[a-z]{1,100}");
    }
}
