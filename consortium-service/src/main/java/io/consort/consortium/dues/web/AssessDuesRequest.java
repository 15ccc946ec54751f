package io.consort.consortium.dues.web;

import io.consort.consortium.dues.AssessDues;
import io.swagger.v3.oas.annotations.media.Schema;

record AssessDuesRequest(
        @Schema(example = "1988", description = "The calendar year that the dues are for")
        int year) {

    AssessDues toCommand() {
        return new AssessDues(year);
    }
}
