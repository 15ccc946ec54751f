package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.CreditCode;
import io.consort.consortium.organisation.GroupTree;
import io.consort.consortium.organisation.Groups;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.IdentifyOrganisation;
import io.consort.consortium.organisation.JoinGroup;
import io.consort.consortium.organisation.LeaveGroup;
import io.consort.consortium.organisation.Lei;
import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.consortium.organisation.OrganisationEvent.GroupLeft;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationIdentified;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRenamed;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.RenameOrganisation;
import io.consort.consortium.organisation.Ror;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
@RequestMapping("/api/consortium/organisations/{organisation}")
@Tag(name = "organisations")
final class GroupController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    GroupController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/group")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The group that an organisation belongs to on a date, from its head down")
    GroupResponse group(
            Caller caller,
            @PathVariable OrganisationId organisation,
            @Parameter(description = "Today in UTC where it is left out", example = "1992-01-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate on) {
        LocalDate date = orToday(on);
        return answers.view(caller, state -> {
            Organisations.of(state).require(organisation);
            Groups groups = Organisations.of(state).groups();
            GroupTree tree = groups.tree(groups.headOf(organisation, date), date);
            return new GroupResponse(
                    organisation,
                    date,
                    groups.parentOf(organisation, date).orElse(null),
                    tree.organisation(),
                    tree.below());
        });
    }

    @GetMapping("/affiliates")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "All that belong to the same group on a date, the organisation itself included, by id")
    Page<AffiliateResponse> affiliates(
            Caller caller,
            @PathVariable OrganisationId organisation,
            PageRequest page,
            @Parameter(description = "Today in UTC where it is left out", example = "1992-01-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate on) {
        LocalDate date = orToday(on);
        return answers.view(caller, state -> {
            Organisations.of(state).require(organisation);
            SortedMap<String, AffiliateResponse> all = new TreeMap<>();
            Organisations.of(state)
                    .groups()
                    .affiliates(organisation, date)
                    .forEach(each -> all.put(
                            each.value(),
                            new AffiliateResponse(
                                    each, Organisations.of(state).require(each).nameOn(date))));
            return page.over(all, id -> id, id -> id, (id, affiliate) -> affiliate);
        });
    }

    @PostMapping("/group-memberships")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Put an organisation under another one from a day on")
    ResponseEntity<GroupJoined> join(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody JoinGroup command) {
        return answers.created(
                caller, change, command, GroupJoined.class, each -> each.subject() + "/group", Function.identity());
    }

    @PostMapping("/group-departures")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Take an organisation out of its group from a day on")
    ResponseEntity<GroupLeft> leave(
            Caller caller, Change change, @PathVariable OrganisationId organisation, @RequestBody LeaveGroup command) {
        return answers.created(
                caller, change, command, GroupLeft.class, each -> each.subject() + "/group", Function.identity());
    }

    @PostMapping("/names")
    @Access(Role.ADMINISTRATOR)
    @Operation(summary = "Give an organisation another legal name from a day on; its id stays")
    ResponseEntity<OrganisationRenamed> rename(
            Caller caller,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody RenameOrganisation command) {
        return answers.created(caller, change, command, OrganisationRenamed.class);
    }

    @PostMapping("/identifiers")
    @Access(Role.ADMINISTRATOR)
    @Operation(
            summary = "Say what registries call an organisation",
            description = "All that it has from here on; what is left out it has no more.")
    ResponseEntity<IdentifiersResponse> identify(
            Caller caller,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody IdentifiersRequest body) {
        return answers.created(
                caller, change, body.toCommand(organisation), OrganisationIdentified.class, IdentifiersResponse::of);
    }

    private LocalDate orToday(@Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
    }

    record IdentifiersRequest(
            @Schema(example = "https://ror.org/00hj54h04") @Nullable
            Ror ror,

            @Nullable Lei lei,

            @Schema(description = "Unified social credit code (GB 32100)") @Nullable
            CreditCode creditCode) {

        IdentifyOrganisation toCommand(OrganisationId organisation) {
            return new IdentifyOrganisation(organisation, new Identifiers(ror, lei, creditCode));
        }
    }

    record GroupResponse(
            OrganisationId organisation,
            LocalDate on,
            @Nullable OrganisationId parent,
            OrganisationId head,
            List<GroupTree> below) {}

    record AffiliateResponse(OrganisationId organisation, String legalName) {}

    record IdentifiersResponse(
            OrganisationId organisation,
            @Nullable Ror ror,
            @Nullable Lei lei,
            @Nullable CreditCode creditCode) {

        static IdentifiersResponse of(OrganisationIdentified event) {
            Identifiers identifiers = event.identifiers();
            return new IdentifiersResponse(
                    event.organisation(), identifiers.ror(), identifiers.lei(), identifiers.creditCode());
        }
    }
}
