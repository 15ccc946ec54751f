package io.consort.consortium.minutes.web;

import io.consort.consortium.minutes.Remark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * @param remarks all of the new version
 */
record CorrectMinutesRequest(
        List<Remark> remarks,

        @Schema(example = "Item 2 was left out.") String reason) {}
