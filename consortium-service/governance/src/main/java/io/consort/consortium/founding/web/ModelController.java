package io.consort.consortium.founding.web;

import io.consort.consortium.founding.ModelSheet;
import io.consort.consortium.founding.Models;
import io.consort.starter.web.Access;
import io.consort.starter.web.Page;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/models")
@Tag(name = "consortia")
final class ModelController {

    private final Models models;

    ModelController(Models models) {
        this.models = models;
    }

    @GetMapping
    @Access(Role.PUBLIC)
    @Operation(summary = "The models that consortia are made from")
    Page<ModelSheet> models() {
        return new Page<>(models.sheets(), null);
    }
}
