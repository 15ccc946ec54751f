package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.BeHeard;
import io.consort.consortium.membership.GiveNotice;
import io.consort.consortium.membership.MembershipEvent.MemberHeard;
import io.consort.consortium.membership.MembershipEvent.MembershipRenewed;
import io.consort.consortium.membership.Renew;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member does about its own membership; open to observers, whose class has members, and to who is suspended. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "members")
final class OwnMembershipController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;

    OwnMembershipController(Answers<ConsortiumState, ConsortiumEvent> answers) {
        this.answers = answers;
    }

    @PostMapping("/withdrawals")
    @Act(value = "give-notice-of-withdrawal", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Give notice of withdrawal, as the member itself",
            description = "Of today; or by a letter of a day before, which counts once the office has confirmed it.")
    ResponseEntity<WithdrawalResponse> withdraw(Tenant tenant, Change change, @RequestBody GiveNotice command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> answers.address(tenant, receipt.events().getFirst().subject()),
                WithdrawalResponse::of);
    }

    @PostMapping("/renewals")
    @Act(value = "renew-membership", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Go on for another term under the charter in force, as the member itself",
            description = "Once for each term, until the grace after it is over.")
    ResponseEntity<MembershipRenewed> renew(Tenant tenant, Change change, @RequestBody Renew command) {
        return answers.created(tenant, change, command, MembershipRenewed.class);
    }

    @PostMapping("/statements")
    @Act(value = "make-statement", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Say, as the member itself, what others are to know before they decide about it")
    ResponseEntity<MemberHeard> state(Tenant tenant, Change change, @RequestBody BeHeard command) {
        return answers.created(tenant, change, command, MemberHeard.class);
    }
}
