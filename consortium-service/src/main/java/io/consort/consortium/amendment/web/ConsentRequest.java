package io.consort.consortium.amendment.web;

import io.swagger.v3.oas.annotations.media.Schema;

record ConsentRequest(
        @Schema(description = "The proposal that was read, by its number")
        int proposal) {}
