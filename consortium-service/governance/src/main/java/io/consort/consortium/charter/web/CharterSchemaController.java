package io.consort.consortium.charter.web;

import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "charter")
final class CharterSchemaController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final byte[] schema = CharterSchema.text().getBytes(StandardCharsets.UTF_8);

    @GetMapping(CharterSchema.PATH)
    @Access(Role.PUBLIC)
    @Operation(
            summary = "The JSON Schema (2020-12) of a charter",
            description =
                    "What a charter is made of, and within which limits. Whether its parts go together is found by"
                            + " checking it.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The schema",
                            content =
                                    @Content(mediaType = "application/schema+json", schema = @Schema(type = "object"))))
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok().contentType(SCHEMA).body(schema);
    }
}
