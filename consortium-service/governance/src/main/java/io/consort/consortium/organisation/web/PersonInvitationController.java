package io.consort.consortium.organisation.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Addressee;
import io.consort.consortium.organisation.Addressees;
import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.PersonInvitation;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Caller;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/organisations/{organisation}/people")
@Tag(name = "people")
final class PersonInvitationController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final PeopleDesk people;
    private final InvitationDesk desk;
    private final Addressees addressees;
    private final Clock clock;

    PersonInvitationController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            PeopleDesk people,
            InvitationDesk desk,
            Addressees addressees,
            Clock clock) {
        this.answers = answers;
        this.people = people;
        this.desk = desk;
        this.addressees = addressees;
        this.clock = clock;
    }

    @PostMapping
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "Invite a person to the organisation, as one of its administrators or the platform's",
            description =
                    "They belong to it once they accept. The answer is the same whoever has the address. The address is"
                            + " kept until the person has answered; no entry holds it.")
    ResponseEntity<PersonInvitationResponse> invite(
            Caller caller,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody InvitationOfPersonRequest body) {
        return desk.invite(caller, change, organisation, body);
    }

    @GetMapping("/invitations")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Who is invited and has not answered, by the address that was typed; for its administrators")
    Page<PersonInvitationResponse> pending(Caller caller, @PathVariable OrganisationId organisation, PageRequest page) {
        people.organisation(caller, organisation);
        SortedMap<String, PersonInvitation> open = new TreeMap<>();
        answers.view(caller, state -> Organisations.of(state).invitations().of(organisation, clock.instant()))
                .forEach(each -> open.put(each.id().value(), each));
        Page<PersonInvitation> part = page.over(open, id -> id, id -> id, (_, each) -> each);
        Map<InvitationId, Addressee> known =
                addressees.find(part.items().stream().map(PersonInvitation::id).toList()).stream()
                        .collect(Collectors.toMap(Addressee::invitation, each -> each));
        List<PersonInvitationResponse> items = part.items().stream()
                .map(each -> PersonInvitationResponse.of(each, known.get(each.id())))
                .toList();
        return new Page<>(items, part.next());
    }

    @PostMapping("/invitations/{invitation}/withdrawal")
    @Access(Role.SIGNED_IN)
    @Operation(summary = "Take an invitation back that nobody has accepted")
    ResponseEntity<PersonInvitationEnded> takeBack(
            Caller caller,
            Change change,
            @PathVariable OrganisationId organisation,
            @PathVariable InvitationId invitation,
            @RequestBody InvitationAnswerRequest body) {
        return desk.takeBack(caller, change, organisation, invitation);
    }
}
