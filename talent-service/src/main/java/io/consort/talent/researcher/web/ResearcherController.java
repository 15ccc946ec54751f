package io.consort.talent.researcher.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
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
import io.consort.talent.Mandate;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.Orcid;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.DossierKeeping;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.RegisterResearcher;
import io.consort.talent.researcher.Researcher;
import io.consort.talent.researcher.ResearcherEvent.ErasureOrdered;
import io.consort.talent.researcher.ResearcherEvent.ResearcherRegistered;
import io.consort.talent.researcher.Researchers;
import io.consort.talent.web.Mandates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
@RequestMapping("/api/talent/consortia/{consortiumId}/researchers")
@Tag(name = "Researchers", description = "Researchers by their pseudonyms; who they are can be erased")
final class ResearcherController {

    private final Answers<TalentState, TalentEvent> answers;
    private final Parties parties;
    private final DossierKeeping keeping;
    private final Clock clock;

    ResearcherController(
            Answers<TalentState, TalentEvent> answers, Parties parties, DossierKeeping keeping, Clock clock) {
        this.answers = answers;
        this.parties = parties;
        this.keeping = keeping;
        this.clock = clock;
    }

    @PostMapping
    @Act("register-researcher")
    @Access(Role.MEMBER)
    @Operation(
            summary = "Register a researcher under a pseudonym",
            description = "Who it is, is kept apart from the ledger, which holds only a salted digest of it.")
    ResponseEntity<ResearcherResponse> register(
            Tenant tenant, Change change, @RequestBody RegisterResearcherRequest request) {
        ResponseEntity<ResearcherResponse> registered = answers.created(
                tenant,
                change,
                parties.known(tenant.consortium(), request.named(), request.toCommand(Mandates.of(tenant))),
                receipt -> "/api/talent/consortia/" + tenant.consortium() + "/researchers/"
                        + receipt.first(ResearcherRegistered.class).researcher(),
                receipt -> ResearcherResponse.of(receipt.first(ResearcherRegistered.class)));
        keeping.keep(
                answers.ledger(tenant),
                Objects.requireNonNull(registered.getBody()).id(),
                request.person());
        return registered;
    }

    @GetMapping
    @Access(Role.OBSERVER)
    @Operation(summary = "All researchers, or those who work or worked at an organisation, by pseudonym")
    Page<Recorded<ResearcherResponse>> researchers(
            Tenant tenant, PageRequest page, @RequestParam(required = false) @Nullable OrganisationId organisation) {
        return answers.page(
                tenant,
                state -> page.over(
                        Researchers.of(state).all(),
                        each -> organisation == null || each.worked(organisation),
                        Pseudonym::value,
                        Pseudonym::new,
                        (_, researcher) -> ResearcherResponse.of(researcher)),
                each -> "researchers/" + each.id());
    }

    @GetMapping("/{researcherId}")
    @Access(Role.FORMER)
    @Operation(
            summary = "A researcher; the organisations they work at see who it is",
            description = "An organisation that has left reads of those who worked there.")
    ResponseEntity<Recorded<ResearcherDetailResponse>> researcher(Tenant tenant, @PathVariable Pseudonym researcherId) {
        return answers.one(
                tenant,
                "researchers/" + researcherId,
                state -> Researchers.of(state)
                        .find(researcherId)
                        .filter(found -> tenant.isIn(Audience.EVERYONE) || tenant.isIn(Audience.of(found::worked)))
                        .map(found -> ResearcherDetailResponse.of(
                                found,
                                keeping.show(
                                        tenant.ledger(), found, tenant.actor().organisation(), LocalDate.now(clock)))));
    }

    @PostMapping("/{researcherId}/erasure")
    @Act("erase-researcher")
    @Access(Role.FORMER)
    @Operation(
            summary = "Forget a person",
            description =
                    "For the secretariat and for organisations they work or worked at, also those that have left, and"
                            + " after the consortium's end. The personal data is erased for good. Entries and proofs stand: they"
                            + " never said who it was.")
    ResponseEntity<ErasureOrdered> erase(
            Tenant tenant,
            Revision change,
            @PathVariable Pseudonym researcherId,
            @RequestBody EraseResearcherRequest request) {
        ResponseEntity<ErasureOrdered> ordered = answers.changed(
                tenant,
                change,
                "researchers/" + researcherId,
                request.toCommand(researcherId, Mandates.of(tenant)),
                receipt -> receipt.first(ErasureOrdered.class));
        keeping.erase(answers.ledger(tenant), researcherId);
        return ordered;
    }

    /**
     * @param id the pseudonym; left out where the next free one will do
     * @param person who it is: kept apart from the ledger
     */
    record RegisterResearcherRequest(
            @Schema(example = "R-17") @Nullable Pseudonym id,
            PersonalDetails person,
            List<Affiliation> affiliations,
            Consent consent) {

        RegisterResearcher toCommand(Mandate mandate) {
            return new RegisterResearcher(id, affiliations, consent, mandate);
        }

        /** The organisations, by the field that names each. */
        Map<String, OrganisationId> named() {
            Map<String, OrganisationId> named = new LinkedHashMap<>();
            for (int i = 0; i < affiliations.size(); i++) {
                named.put(
                        "/affiliations/" + i + "/organisation",
                        affiliations.get(i).organisation());
            }
            return named;
        }

        /** Says nothing of the person, so that no log does. */
        @Override
        public String toString() {
            return "RegisterResearcherRequest[withheld]";
        }
    }

    record EraseResearcherRequest(Ground ground) {

        OrderErasure toCommand(Pseudonym researcher, Mandate mandate) {
            return new OrderErasure(researcher, ground, mandate);
        }
    }

    /** @param consent absent once the person is forgotten */
    record ResearcherResponse(
            Pseudonym id,
            Status status,
            List<Affiliation> affiliations,
            @Nullable Consent consent) {

        enum Status {
            /** Registered. */
            KNOWN,
            /** To be forgotten; whether the personal data is gone yet is not known. */
            BEING_FORGOTTEN,
            /** Forgotten; the personal data is gone. */
            FORGOTTEN
        }

        static ResearcherResponse of(Researcher researcher) {
            return switch (researcher) {
                case Researcher.Known known ->
                    new ResearcherResponse(known.id(), Status.KNOWN, known.affiliations(), known.consent());
                case Researcher.Forgotten forgotten ->
                    new ResearcherResponse(
                            forgotten.id(),
                            forgotten.erased() ? Status.FORGOTTEN : Status.BEING_FORGOTTEN,
                            forgotten.affiliations(),
                            null);
            };
        }

        static ResearcherResponse of(ResearcherRegistered registered) {
            return new ResearcherResponse(
                    registered.researcher(), Status.KNOWN, registered.affiliations(), registered.consent());
        }
    }

    /**
     * @param commitment what the ledger holds in the place of the personal data; absent until that is kept
     * @param person who it is, for the organisations they work at
     */
    record ResearcherDetailResponse(
            Pseudonym id,
            ResearcherResponse.Status status,
            List<Affiliation> affiliations,
            @Nullable Consent consent,
            @Nullable Commitment commitment,
            @Nullable Person person) {

        /** @param salt with which the commitment can be checked */
        record Person(String name, String email, @Nullable Orcid orcid, String salt) {

            static Person of(Dossier dossier) {
                return new Person(
                        dossier.details().name(),
                        dossier.details().email(),
                        dossier.details().orcid(),
                        dossier.salt().hex());
            }

            /** Says nothing of the person, so that no log does. */
            @Override
            public String toString() {
                return "Person[withheld]";
            }
        }

        static ResearcherDetailResponse of(Researcher researcher, Optional<Dossier> dossier) {
            ResearcherResponse known = ResearcherResponse.of(researcher);
            return new ResearcherDetailResponse(
                    known.id(),
                    known.status(),
                    known.affiliations(),
                    known.consent(),
                    researcher.commitment(),
                    dossier.map(Person::of).orElse(null));
        }
    }
}
