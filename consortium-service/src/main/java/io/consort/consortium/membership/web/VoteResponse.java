package io.consort.consortium.membership.web;

import io.consort.consortium.membership.VoteBar;
import io.consort.kernel.identity.OrganisationId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record VoteResponse(
        OrganisationId organisation,
        LocalDate on,
        boolean votes,
        @Schema(description = "Why it does not") @Nullable VoteBar bar) {}
