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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller is invited to, as the person they are and not for whom they act. */
@RestController
@RequestMapping(MyInvitationController.PATH)
@Tag(name = "people")
final class MyInvitationController {

    static final String PATH = "/api/consortium/invitations";

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final InvitationDesk desk;
    private final Addressees addressees;
    private final Clock clock;

    MyInvitationController(
            Answers<ConsortiumState, ConsortiumEvent> answers,
            InvitationDesk desk,
            Addressees addressees,
            Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.addressees = addressees;
        this.clock = clock;
    }

    @GetMapping
    @Access(Role.SIGNED_IN)
    @Operation(summary = "The organisations that ask you to be one of their people")
    Page<MyInvitationResponse> mine(Caller caller, PageRequest page) {
        Instant now = clock.instant();
        SortedMap<String, MyInvitationResponse> open = new TreeMap<>();
        Organisations register = answers.view(caller, Organisations::of);
        for (Addressee each : addressees.of(caller.actor().person())) {
            register.invitations()
                    .find(each.invitation(), now)
                    .ifPresent(found -> open.put(found.id().value(), mine(register, found, now)));
        }
        return page.over(open, id -> id, id -> id, (_, each) -> each);
    }

    private static MyInvitationResponse mine(Organisations register, PersonInvitation invitation, Instant now) {
        return new MyInvitationResponse(
                invitation.id(),
                invitation.organisation(),
                register.require(invitation.organisation()).nameOn(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                invitation.administrator(),
                invitation.at(),
                invitation.until());
    }

    @PostMapping("/{invitation}/acceptance")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "Be one of the organisation's people",
            description = "From the next token on. Whoever belongs to several organisations names one in Acting-For.")
    ResponseEntity<PersonInvitationEnded> accept(
            Caller caller,
            Change change,
            @PathVariable InvitationId invitation,
            @RequestBody InvitationAnswerRequest body) {
        return desk.accept(caller, change, invitation);
    }

    @PostMapping("/{invitation}/declination")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "Decline an invitation",
            description = "The organisation sees that it is no longer open. No entry says by whom it was declined.")
    ResponseEntity<PersonInvitationEnded> decline(
            Caller caller,
            Change change,
            @PathVariable InvitationId invitation,
            @RequestBody InvitationAnswerRequest body) {
        return desk.decline(caller, invitation);
    }

    record MyInvitationResponse(
            InvitationId invitation,
            OrganisationId organisation,
            String legalName,
            boolean administrator,
            Instant invitedAt,
            Instant until) {}
}
