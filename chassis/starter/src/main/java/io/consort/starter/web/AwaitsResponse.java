package io.consort.starter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What is answered with 202: nothing is done yet but that somebody asked.
 *
 * @param id by which it is among what is awaited
 * @param act its full name
 * @param awaits what is lacking
 * @param until the moment from which that is too late
 */
public record AwaitsResponse(
        String id,

        @Schema(example = "finance/open-account") String act,

        @Schema(
                description = "That another person of the secretariat sends the same request",
                allowableValues = "second-person")
        String awaits,

        Instant until) {

    static AwaitsResponse of(Change.Awaits awaits) {
        return new AwaitsResponse(awaits.id(), awaits.act(), "second-person", awaits.until());
    }
}
