package io.consort.consortium.membership.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "consortia")
final class OwnStandingController {

    @GetMapping("/api/consortium/consortia/{consortiumId}/standing")
    @Access({Role.FORMER, Role.ADMINISTRATOR})
    @Operation(
            summary = "What the caller is to a consortium today, which says what is open to it",
            description =
                    "Operations name the standings that they are open to; a higher one may do what a lower one may.")
    OwnStandingResponse standing(Tenant tenant) {
        return new OwnStandingResponse(
                tenant.actor().organisationOrNull(), tenant.role().title());
    }

    /**
     * As whom somebody is let into a consortium.
     *
     * @param organisation for which it acts there; null for an administrator of the platform
     */
    record OwnStandingResponse(
            @Nullable OrganisationId organisation,

            @Schema(allowableValues = {"former", "invited", "observer", "member", "secretariat", "administrator"})
            String standing) {}
}
