package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.OrganisationEvent.FederationRequested;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.organisation.Secret;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/organisations/{organisation}")
@Tag(name = "organisations")
final class OnboardingController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Provisioning provisioning;

    OnboardingController(Answers<ConsortiumState, ConsortiumEvent> answers, Provisioning provisioning) {
        this.answers = answers;
        this.provisioning = provisioning;
    }

    @GetMapping("/onboarding")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "How far an organisation has come aboard, and what is in the way")
    ResponseEntity<OnboardingResponse> onboarding(Caller caller, @PathVariable OrganisationId organisation) {
        return answers.one(
                caller,
                "organisations/" + organisation,
                state -> state.organisations().find(organisation).map(OnboardingResponse::of));
    }

    /** What was asked for is recorded first, without the secret; the same request takes up what a failure left. */
    @PostMapping("/federation")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Let an organisation's people sign in at their own provider",
            description =
                    "The secret goes to the identity provider alone and is kept nowhere else. If the answer is lost, or is"
                            + " 503, send the same request again.")
    ResponseEntity<FederationResponse> federate(
            Caller caller,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody FederationRequest body) {
        Federation federation = body.federation();
        Secret secret = body.handedOver();
        ResponseEntity<FederationResponse> answer = answers.created(
                caller,
                Discreet.change(change, organisation, federation.toString()),
                body.toCommand(organisation),
                receipt -> GroupController.path(organisation) + "/onboarding",
                receipt -> FederationResponse.of(
                        receipt.first(FederationRequested.class).federation()));
        provisioning.federate(organisation, federation, secret);
        return answer;
    }
}
