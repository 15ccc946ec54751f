package io.consort.starter.succession;

import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * What the register says of an organisation that is no more.
 *
 * @param from the organisation
 * @param to its successor in law
 * @param effective the first day without it
 */
public record SuccessionRequest(
        @Schema(example = "ti") OrganisationId from,
        @Schema(example = "intel") OrganisationId to,
        @Schema(example = "1996-01-01") LocalDate effective) {}
