package io.consort.consortium.body.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.GiveProxy;
import io.consort.consortium.body.NameAlternate;
import io.consort.consortium.body.NameHolder;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.RecallHolder;
import io.consort.consortium.body.RemoveHolder;
import io.consort.consortium.body.Resign;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.body.WithdrawAlternate;
import io.consort.consortium.body.WithdrawProxy;
import io.consort.consortium.organisation.SeatAdministration;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What becomes of a seat. Each of these adds to the seat's history and changes nothing that was recorded, and a seat is there
 * before anything was, so none asks for {@code If-Match}. Open to observers, because an organisation that only looks on may
 * have a seat as well; the command sees whose seat it is. Who sits or stands in for an organisation
 * is for its administrators to say, once it has any.
 */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/seats/{seatId}")
@Tag(name = "seats")
final class SeatingController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final SeatAdministration administration;

    SeatingController(Answers<ConsortiumState, ConsortiumEvent> answers, SeatAdministration administration) {
        this.answers = answers;
        this.administration = administration;
    }

    @PostMapping("/holders")
    @Act("name-holder")
    @Access(Role.OBSERVER)
    @Operation(summary = "Say who sits on your organisation's seat, by right or by appointment")
    ResponseEntity<HolderResponse> name(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody NameHolder command) {
        administration.require(tenant.actor());
        return answers.created(tenant, change, command, SeatTaken.class, HolderResponse::of);
    }

    @PostMapping("/recalls")
    @Act("recall-holder")
    @Access(Role.OBSERVER)
    @Operation(summary = "Call back whoever sits on your organisation's seat")
    ResponseEntity<VacatedResponse> recall(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody RecallHolder command) {
        administration.require(tenant.actor());
        return answers.created(tenant, change, command, SeatVacated.class, VacatedResponse::of);
    }

    @PostMapping("/resignations")
    @Act(value = "resign-seat", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Give up the seat that you hold yourself")
    ResponseEntity<VacatedResponse> resign(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody Resign command) {
        return answers.created(tenant, change, command, SeatVacated.class, VacatedResponse::of);
    }

    @PostMapping("/removals")
    @Act("remove-holder")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Record that someone was removed from an elected seat, where no motion does")
    ResponseEntity<VacatedResponse> remove(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody EndRequest body) {
        return answers.created(
                tenant, change, new RemoveHolder(seatId, body.on(), null), SeatVacated.class, VacatedResponse::of);
    }

    @PostMapping("/alternates")
    @Act(value = "name-alternate", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Say who may stand in for the holder of your organisation's seat")
    ResponseEntity<AlternateResponse> nameAlternate(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody NameAlternateRequest body) {
        administration.require(tenant.actor());
        return answers.created(tenant, change, body.toCommand(seatId), AlternateNamed.class, AlternateResponse::of);
    }

    @PostMapping("/alternate-withdrawals")
    @Act(value = "withdraw-alternate", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Have someone stand in no longer")
    ResponseEntity<AlternateResponse> withdrawAlternate(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody WithdrawAlternate command) {
        administration.require(tenant.actor());
        return answers.created(tenant, change, command, AlternateWithdrawn.class, AlternateResponse::of);
    }

    @PostMapping("/proxies")
    @Act(value = "give-standing-proxy", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Have another seat of the body vote for yours for a time, on all motions")
    ResponseEntity<ProxyResponse> giveProxy(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody GiveProxyRequest body) {
        return answers.created(tenant, change, body.toCommand(seatId), ProxyGiven.class, ProxyResponse::of);
    }

    @PostMapping("/proxy-withdrawals")
    @Act(value = "withdraw-standing-proxy", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(summary = "Take a standing proxy back")
    ResponseEntity<ProxyResponse> withdrawProxy(
            Tenant tenant, Change change, @PathVariable SeatId seatId, @RequestBody WithdrawProxy command) {
        return answers.created(tenant, change, command, ProxyWithdrawn.class, ProxyResponse::of);
    }

    record EndRequest(
            @Schema(example = "1989-01-01", description = "The first day on which it is no more")
            LocalDate on) {}

    record NameAlternateRequest(
            @Schema(description = "Who may stand in, by pseudonym, never by name")
            PersonId alternate,

            LocalDate from,

            @Schema(description = "The first day on which they may not; left out for no end") @Nullable
            LocalDate until) {

        NameAlternate toCommand(SeatId seat) {
            return new NameAlternate(seat, alternate, new Period(from, until));
        }
    }

    record GiveProxyRequest(
            @Schema(example = "board.full.ibm", description = "The seat of the same body that votes")
            SeatId to,

            @Schema(example = "1/2", description = "How much of the vote; all of it where it is left out") @Nullable
            Fraction part,

            LocalDate from,

            @Schema(description = "The first day on which it does not hold; left out for no end") @Nullable
            LocalDate until) {

        GiveProxy toCommand(SeatId seat) {
            return new GiveProxy(seat, to, part == null ? Fraction.ONE : part, new Period(from, until));
        }
    }

    record VacatedResponse(
            SeatId seat,

            @Schema(description = "The first day on which they do not sit there")
            LocalDate on) {

        static VacatedResponse of(SeatVacated event) {
            return new VacatedResponse(event.seat(), event.on());
        }
    }

    record AlternateResponse(
            SeatId seat,
            PersonId alternate,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static AlternateResponse of(AlternateNamed event) {
            return new AlternateResponse(
                    event.seat(),
                    event.alternate(),
                    event.period().from(),
                    event.period().until());
        }

        static AlternateResponse of(AlternateWithdrawn event) {
            return new AlternateResponse(event.seat(), event.alternate(), null, event.on());
        }
    }
}
