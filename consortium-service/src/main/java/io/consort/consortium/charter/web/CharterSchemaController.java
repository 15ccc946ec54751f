package io.consort.consortium.charter.web;

import io.consort.consortium.charter.CharterDraft;
import io.consort.starter.openapi.JsonSchemas;
import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "charter")
final class CharterSchemaController {

    static final String PATH = "/api/consortium/charter-schema";

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final byte[] schema =
            JsonSchemas.of(CharterDraft.class, PATH, "A consortium's charter").getBytes(StandardCharsets.UTF_8);

    @GetMapping(PATH)
    @Access(Role.PUBLIC)
    @Operation(
            summary = "The JSON Schema (2020-12) of a charter",
            description = "What a charter is made of. Whether its parts go together is found by checking it.")
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok().contentType(SCHEMA).body(schema);
    }
}
