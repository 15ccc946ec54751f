package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.MemberAcceded;
import io.consort.consortium.membership.NoticeGiven;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "members")
final class MemberController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    MemberController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    static String path(Tenant tenant, OrganisationId organisation) {
        return "/api/consortium/consortia/" + tenant.consortium() + "/members/" + organisation;
    }

    @GetMapping("/members")
    @Access(Role.OBSERVER)
    @Operation(summary = "The members on a date, by organisation")
    Page<MemberResponse> members(
            Tenant tenant,
            PageRequest page,
            @Parameter(description = "Today in UTC where it is left out", example = "1992-01-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate on) {
        LocalDate date = on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
        return answers.view(
                tenant,
                state -> page.over(
                        state.members().on(date), id -> id, id -> id, (id, member) -> MemberResponse.of(member, date)));
    }

    @GetMapping("/members/{organisation}")
    @Access(Role.OBSERVER)
    @Operation(summary = "All that has been between the consortium and one organisation")
    ResponseEntity<ParticipationResponse> member(Tenant tenant, @PathVariable OrganisationId organisation) {
        return answers.one(
                tenant,
                "members/" + organisation,
                state -> state.members().find(organisation).map(ParticipationResponse::of));
    }

    @PostMapping("/accessions")
    @Access(Role.INVITED)
    @Operation(summary = "Accept the charter and become a member, as the invited organisation itself")
    ResponseEntity<MemberResponse> accede(Tenant tenant, Change change, @RequestBody AccedeRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(),
                receipt -> path(tenant, receipt.first(MemberAcceded.class).organisation()),
                receipt -> MemberResponse.of(receipt.first(MemberAcceded.class)));
    }

    /** Open to observers, because their class of members can be left as well. */
    @PostMapping("/withdrawals")
    @Access(Role.OBSERVER)
    @Operation(summary = "Give notice of withdrawal, as the member itself")
    ResponseEntity<WithdrawalResponse> withdraw(Tenant tenant, Change change, @RequestBody WithdrawRequest body) {
        return answers.created(
                tenant,
                change,
                body.toCommand(),
                receipt -> path(tenant, receipt.first(NoticeGiven.class).organisation()),
                receipt -> WithdrawalResponse.of(receipt.first(NoticeGiven.class)));
    }
}
