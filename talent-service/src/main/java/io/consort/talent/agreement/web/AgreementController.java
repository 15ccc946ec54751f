package io.consort.talent.agreement.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Revision;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AcceptAgreement;
import io.consort.talent.agreement.Agreement;
import io.consort.talent.agreement.AgreementEvent.AgreementAccepted;
import io.consort.talent.agreement.AgreementEvent.AgreementProposed;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.agreement.Terms;
import io.consort.talent.agreement.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
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
@RequestMapping("/api/talent/consortia/{consortiumId}/agreements")
@Tag(name = "Recognition agreements", description = "That a host recognises the titles of a home organisation")
final class AgreementController {

    private final Answers<TalentState, TalentEvent> answers;
    private final Parties parties;

    AgreementController(Answers<TalentState, TalentEvent> answers, Parties parties) {
        this.answers = answers;
        this.parties = parties;
    }

    @PostMapping
    @Act("propose-agreement")
    @Access(Role.MEMBER)
    @Operation(summary = "Propose that a host recognise the titles of a home organisation")
    ResponseEntity<ProposalResponse> propose(Tenant tenant, Change change, @RequestBody ProposeAgreement command) {
        return answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), Map.of("/home", command.home(), "/host", command.host()), command),
                receipt -> "/api/talent/consortia/" + tenant.consortium() + "/agreements/"
                        + receipt.first(AgreementProposed.class).agreement(),
                receipt -> ProposalResponse.of(receipt.first(AgreementProposed.class)));
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All recognition agreements, or those of a party")
    Page<Recorded<AgreementResponse>> agreements(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable OrganisationId organisation) {
        return answers.page(
                tenant,
                state -> page.over(
                        Agreements.of(state).all(),
                        each -> organisation == null || each.parties().contains(organisation),
                        AgreementId::value,
                        AgreementId::new,
                        (_, agreement) -> AgreementResponse.of(agreement)),
                each -> "agreements/" + each.id());
    }

    @GetMapping("/{agreementId}")
    @Access(Role.OBSERVER)
    @Operation(summary = "A recognition agreement, in all versions that both parties have signed")
    ResponseEntity<Recorded<AgreementResponse>> agreement(Tenant tenant, @PathVariable AgreementId agreementId) {
        return answers.one(
                tenant,
                "agreements/" + agreementId,
                state -> Agreements.of(state).find(agreementId).map(AgreementResponse::of));
    }

    @PostMapping("/{agreementId}/versions")
    @Act("propose-agreement-version")
    @Access(Role.MEMBER)
    @Operation(summary = "Propose new terms; what both have signed goes on holding until these are signed and begin")
    ResponseEntity<ProposalResponse> proposeVersion(
            Tenant tenant,
            Revision change,
            @PathVariable AgreementId agreementId,
            @RequestBody ProposeVersion command) {
        return answers.changed(
                tenant,
                change,
                "agreements/" + agreementId,
                command,
                receipt -> ProposalResponse.of(receipt.first(AgreementProposed.class)));
    }

    @PostMapping("/{agreementId}/acceptance")
    @Act("accept-agreement")
    @Access(Role.MEMBER)
    @Operation(summary = "Sign what the other party proposed")
    ResponseEntity<AcceptanceResponse> accept(
            Tenant tenant,
            Revision change,
            @PathVariable AgreementId agreementId,
            @RequestBody AcceptAgreement command) {
        return answers.changed(
                tenant,
                change,
                "agreements/" + agreementId,
                command,
                receipt -> AcceptanceResponse.of(receipt.first(AgreementAccepted.class)));
    }

    record ProposalResponse(
            AgreementId id,
            int version,
            OrganisationId home,
            OrganisationId host,
            Terms terms,
            OrganisationId proposedBy) {

        static ProposalResponse of(AgreementProposed proposed) {
            return new ProposalResponse(
                    proposed.agreement(),
                    proposed.version(),
                    proposed.home(),
                    proposed.host(),
                    proposed.terms(),
                    proposed.proposedBy());
        }
    }

    /**
     * @param proposal the version that waits for the other party's signature; absent where none does
     * @param signed the versions that both parties have signed, oldest first
     */
    record AgreementResponse(
            AgreementId id,
            OrganisationId home,
            OrganisationId host,
            @Nullable Version proposal,
            List<Version> signed) {

        static AgreementResponse of(Agreement agreement) {
            return new AgreementResponse(
                    agreement.id(), agreement.home(), agreement.host(), agreement.proposal(), agreement.signed());
        }
    }

    record AcceptanceResponse(AgreementId id, int version, OrganisationId acceptedBy) {

        static AcceptanceResponse of(AgreementAccepted accepted) {
            return new AcceptanceResponse(accepted.agreement(), accepted.version(), accepted.acceptedBy());
        }
    }
}
