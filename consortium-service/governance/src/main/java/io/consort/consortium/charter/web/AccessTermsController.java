package io.consort.consortium.charter.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.AccessTerms;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ResultTerms;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Undertaking;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the charter in force says of results, for the service where access is asked for and granted, and notices are given. */
@RestController
@Tag(name = "internal")
final class AccessTermsController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    AccessTermsController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @GetMapping("/internal/consortia/{consortiumId}/access-terms")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER})
    @Operation(
            summary =
                    "What holds for results: access, notices among joint owners, commercial terms; and on which day a project ended")
    AccessTermsResponse terms(Tenant tenant, @RequestParam(required = false) @Nullable String project) {
        Undertaking about = project == null ? null : new Undertaking(Undertaking.Kind.PROJECT, project);
        return answers.view(tenant, state -> {
            ResultTerms results = Charter.of(state).resultTerms();
            return new AccessTermsResponse(
                    Charter.of(state).version(),
                    results.toCarryOut(),
                    results.toExploit(),
                    results.requestMonths(),
                    results.coOwnerNoticeDays(),
                    results.coOwnerNoticeRequired(),
                    results.commercialTermsOpen(),
                    about == null ? null : Interests.of(state).lastDay(about).orElse(null));
        });
    }

    /**
     * @param charter the version that says so
     * @param projectEnded the last day of the project that was asked about; null where it goes on, or nothing is recorded of it
     */
    record AccessTermsResponse(
            int charter,
            AccessTerms toCarryOut,
            AccessTerms toExploit,
            int requestMonths,
            int coOwnerNoticeDays,
            boolean coOwnerNoticeRequired,
            boolean commercialTermsOpen,
            @Nullable LocalDate projectEnded) {}
}
