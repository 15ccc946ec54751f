package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.Ballot;
import io.consort.consortium.decision.Paper;
import io.consort.consortium.decision.Papers;
import io.consort.consortium.decision.TakePaper;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.decision.Votings;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers are taken by name. What is made of them is cast elsewhere, without one. */
@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}/votings/{votingId}")
@Tag(name = "votings")
final class PaperController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final BallotSecrets secrets;

    PaperController(Answers<ConsortiumState, ConsortiumEvent> answers, BallotSecrets secrets) {
        this.answers = answers;
        this.secrets = secrets;
    }

    @PostMapping("/papers")
    @Act(value = "take-paper", binds = Act.Binds.ACTOR)
    @Access(Role.OBSERVER)
    @Operation(
            summary = "Take a seat's paper for a secret vote: have a ballot's number signed that nobody sees",
            description =
                    "Once for each seat, and for good: it cannot stand aside any more, nor have another vote for it.")
    ResponseEntity<PaperTaken> take(
            Tenant tenant, Change change, @PathVariable VotingId votingId, @RequestBody TakePaperRequest body) {
        ConsortiumState state = answers.read(tenant).state();
        return answers.created(
                tenant,
                change,
                TakePaper.of(state, votingId, body.seat(), body.blinded(), secrets.of(tenant.consortium())),
                PaperTaken.class,
                each -> each.subject() + "/papers",
                each -> each);
    }

    @GetMapping("/papers")
    @Access(Role.OBSERVER)
    @Operation(summary = "The papers of a secret vote that were taken, with what was signed, by seat")
    Page<Paper> papers(Tenant tenant, @PathVariable VotingId votingId, PageRequest page) {
        return answers.view(
                tenant,
                state -> page.over(
                        Votings.of(state).require(votingId).papers().taken().values().stream()
                                .sorted(Comparator.comparing(each -> each.seat().value()))
                                .toList(),
                        each -> each));
    }

    @GetMapping("/ballots")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "The ballots of a secret vote with their choices, by number, once it is closed",
            description = "Anyone can count them, check each signature by the key of its weight, and find their own.")
    Page<BallotResponse> ballots(Tenant tenant, @PathVariable VotingId votingId, PageRequest page) {
        return answers.view(tenant, state -> {
            Papers papers = Votings.of(state).require(votingId).papers();
            if (papers.areSealed()) {
                throw DomainException.conflict(
                        "ballots-sealed", "The ballots of " + votingId + " are opened when the vote is closed.");
            }
            return page.over(
                    papers.ballots().values().stream()
                            .sorted(Comparator.comparing(
                                    (Ballot each) -> each.number().value()))
                            .toList(),
                    each -> BallotResponse.of(papers, each));
        });
    }

    record TakePaperRequest(
            @Schema(description = "Whose vote it is: your seat, or one that you vote for", example = "board.full.ibm")
            SeatId seat,

            @Schema(
                    description =
                            "A ballot's number, blinded for the key of the seat's weight (RFC 9474), in hexadecimal")
            RsaInteger blinded) {}

    /**
     * @param choice absent where the seal cannot be opened, so that the ballot counts nowhere
     */
    record BallotResponse(
            BallotNumber number, Fraction weight, @Nullable Choice choice, RsaInteger signature, BallotSeal seal) {

        static BallotResponse of(Papers papers, Ballot ballot) {
            return new BallotResponse(
                    ballot.number(),
                    ballot.weight(),
                    papers.choice(ballot).orElse(null),
                    ballot.signature(),
                    ballot.seal());
        }
    }
}
