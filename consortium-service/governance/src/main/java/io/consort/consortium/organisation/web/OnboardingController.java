package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.FederationProtocol;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.Onboarding;
import io.consort.consortium.organisation.OnboardingFault;
import io.consort.consortium.organisation.OnboardingStage;
import io.consort.consortium.organisation.OnboardingStep;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.FederationRequested;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.organisation.RequestFederation;
import io.consort.consortium.organisation.Secret;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    ResponseEntity<Recorded<OnboardingResponse>> onboarding(Caller caller, @PathVariable OrganisationId organisation) {
        return answers.one(
                caller,
                "organisations/" + organisation,
                state -> Organisations.of(state).find(organisation).map(OnboardingResponse::of));
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
                FederationRequested.class,
                each -> each.subject() + "/onboarding",
                each -> FederationResponse.of(each.federation()));
        provisioning.federate(organisation, federation, secret);
        return answer;
    }

    record FederationRequest(
            FederationProtocol protocol,

            @Schema(
                    description = "Of the provider's metadata",
                    example = "https://login.example.org/.well-known/openid-configuration")
            String address,

            @Schema(description = "By which the platform is known there; not for SAML") @Nullable
            String clientId,

            @Schema(description = "Goes to the identity provider alone; not for SAML") @Nullable
            String secret) {

        FederationRequest {
            if (secret == null && protocol == FederationProtocol.OIDC) {
                throw DomainException.invalid("/secret", "OpenID Connect needs the client's secret.");
            }
            if (secret != null && protocol == FederationProtocol.SAML) {
                throw DomainException.invalid("/secret", "SAML has no secret; leave it out.");
            }
        }

        @Nullable
        Secret handedOver() {
            return secret == null ? null : new Secret(secret);
        }

        Federation federation() {
            return new Federation(protocol, address, clientId);
        }

        RequestFederation toCommand(OrganisationId organisation) {
            return new RequestFederation(organisation, federation());
        }

        @Override
        public String toString() {
            return "(federation)";
        }
    }

    record OnboardingResponse(
            OrganisationId organisation,
            OnboardingStage stage,

            @Schema(description = "Its id at the identity provider, once it is linked") @Nullable
            String keycloakId,

            List<InternetDomain> domains,
            @Nullable FederationResponse federation,

            @Schema(
                    description =
                            "Whether its people can sign in there; until then, send the request with its secret again")
            boolean federated,

            int administrators,

            @Schema(description = "Why the next step cannot be made; it is tried again") @Nullable
            Fault fault) {

        static OnboardingResponse of(Organisation organisation) {
            Onboarding onboarding = organisation.onboarding();
            return new OnboardingResponse(
                    organisation.id(),
                    organisation.stage(),
                    onboarding.keycloakId(),
                    organisation.profile().domains(),
                    onboarding.federation() == null ? null : FederationResponse.of(onboarding.federation()),
                    onboarding.federated(),
                    organisation.people().administrators().size(),
                    onboarding.fault() == null ? null : Fault.of(onboarding.fault()));
        }

        record Fault(OnboardingStep step, String problem, String reason, Instant since) {

            static Fault of(OnboardingFault fault) {
                return new Fault(
                        fault.step(), fault.fault().slug(), fault.fault().detail(), fault.since());
            }
        }
    }

    record FederationResponse(
            FederationProtocol protocol,
            String address,
            @Nullable String clientId) {

        static FederationResponse of(Federation federation) {
            return new FederationResponse(federation.protocol(), federation.address(), federation.clientId());
        }
    }
}
