package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Belonging;
import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.IdentityStatus;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.LegalName;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.organisation.Ror;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.outbox.Outbox;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
@RequestMapping("/api/consortium/organisations")
@Tag(name = "organisations", description = "The register of organisations, their names, groups and successors")
final class OrganisationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Outbox<ConsortiumState, ConsortiumEvent> outbox;
    private final Clock clock;

    OrganisationController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            Outbox<ConsortiumState, ConsortiumEvent> outbox,
            Clock clock) {
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @PostMapping
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Put an organisation on the register; its link to the identity provider follows by itself")
    ResponseEntity<OrganisationResponse> register(
            Caller caller, Change change, @RequestBody RegisterOrganisationRequest body) {
        ResponseEntity<OrganisationResponse> answer = answers.created(
                caller, change, body.toCommand(), OrganisationRegistered.class, OrganisationResponse::of);
        outbox.begin(LedgerId.PLATFORM);
        return answer;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "The organisations on the register, by id",
            description = "With ids, divided by commas, just those: what a page that names organisations calls them.")
    Page<Recorded<OrganisationSummary>> organisations(
            Caller caller, PageRequest page, @RequestParam(required = false) @Nullable String ids) {
        Set<OrganisationId> named = ids == null
                ? Set.of()
                : Stream.of(ids.split(",", -1)).map(OrganisationId::new).collect(Collectors.toSet());
        return answers.page(
                caller,
                state -> page.over(
                        Organisations.of(state).byId(),
                        each -> ids == null || named.contains(each.id()),
                        each -> each,
                        each -> each,
                        (_, organisation) -> OrganisationSummary.of(organisation, today())),
                each -> "organisations/" + each.id());
    }

    @GetMapping("/{organisation}")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "One organisation")
    ResponseEntity<Recorded<OrganisationResponse>> organisation(
            Caller caller, @PathVariable OrganisationId organisation) {
        return answers.one(
                caller,
                "organisations/" + organisation,
                state ->
                        Organisations.of(state).find(organisation).map(each -> OrganisationResponse.of(each, today())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    record RegisterOrganisationRequest(
            @Schema(example = "utexas", description = "Also its alias at the identity provider; never changes")
            OrganisationId id,

            @Schema(example = "University of Texas at Austin")
            String legalName,

            OrganisationKind kind,

            @Schema(example = "US", description = "ISO 3166-1 alpha-2")
            Country country,

            @Schema(example = "Texas") @Nullable String region,

            @Schema(description = "The organisation at the head of its group") @Nullable
            OrganisationId parent,

            @Schema(example = "https://ror.org/00hj54h04") @Nullable
            Ror ror,

            @Nullable Lei lei,

            @Schema(description = "Unified social credit code (GB 32100)") @Nullable
            CreditCode creditCode,

            @Nullable List<InternetDomain> domains) {

        RegisterOrganisation toCommand() {
            return new RegisterOrganisation(
                    id,
                    new Profile(
                            legalName,
                            kind,
                            country,
                            region,
                            parent,
                            new Identifiers(ror, lei, creditCode),
                            domains == null ? List.of() : domains));
        }
    }

    record OrganisationSummary(OrganisationId id, String legalName, OrganisationKind kind, Country country) {

        static OrganisationSummary of(Organisation organisation, LocalDate today) {
            return new OrganisationSummary(
                    organisation.id(),
                    organisation.nameOn(today),
                    organisation.profile().kind(),
                    organisation.profile().country());
        }
    }

    record OrganisationResponse(
            OrganisationId id,
            String legalName,
            OrganisationKind kind,
            Country country,
            @Nullable String region,

            @Schema(description = "The organisation directly above it today") @Nullable
            OrganisationId parent,

            @Nullable Ror ror,
            @Nullable Lei lei,
            @Nullable CreditCode creditCode,
            List<InternetDomain> domains,

            @Schema(description = "Whether the identity provider knows it, so that its people can sign in")
            IdentityStatus identity,

            @Schema(description = "By which it was renamed, in the order of their dates")
            List<LegalName> names,

            @Schema(description = "Under whom it belonged, in the order of time")
            List<Belonging> groups,

            @Schema(description = "Who stands in its place, once it is no more") @Nullable
            Succession succession) {

        static OrganisationResponse of(OrganisationRegistered event) {
            Profile profile = event.profile();
            return new OrganisationResponse(
                    event.organisation(),
                    profile.legalName(),
                    profile.kind(),
                    profile.country(),
                    profile.region(),
                    profile.parent(),
                    profile.identifiers().ror(),
                    profile.identifiers().lei(),
                    profile.identifiers().creditCode(),
                    profile.domains(),
                    IdentityStatus.PENDING,
                    List.of(),
                    profile.parent() == null ? List.of() : List.of(new Belonging(profile.parent(), null, null)),
                    null);
        }

        static OrganisationResponse of(Organisation organisation, LocalDate today) {
            Profile profile = organisation.profile();
            return new OrganisationResponse(
                    organisation.id(),
                    organisation.nameOn(today),
                    profile.kind(),
                    profile.country(),
                    profile.region(),
                    organisation.chronicle().under(today).orElse(null),
                    profile.identifiers().ror(),
                    profile.identifiers().lei(),
                    profile.identifiers().creditCode(),
                    profile.domains(),
                    organisation.identity(),
                    organisation.chronicle().names(),
                    organisation.chronicle().groups(),
                    organisation.chronicle().succession());
        }
    }
}
