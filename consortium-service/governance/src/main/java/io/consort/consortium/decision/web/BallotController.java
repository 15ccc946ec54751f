package io.consort.consortium.decision.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.ballot.Nonce;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.BallotBox;
import io.consort.consortium.decision.CastBallot;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where ballots are cast by nobody in particular: without a token, under a path that asks nobody who they are in the
 * consortium. A ballot is named by its number, so that a request that is sent again is answered the same; an idempotency key,
 * which might name the voter, is neither asked for nor recorded. Nobody else can send it again, since only the voter knows the
 * nonce.
 */
@RestController
@RequestMapping("/api/consortium/consortia/{consortium}/ballots")
@Tag(name = "votings")
final class BallotController {

    private static final Actor NOBODY = Actor.service("a-voter");
    private static final Authority PAPER = new Authority.OwnRight(Authority.Capacity.BALLOT, "paper");

    private final BallotBox box;
    private final BallotSecrets secrets;

    BallotController(BallotBox box, BallotSecrets secrets) {
        this.box = box;
        this.secrets = secrets;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Role.PUBLIC)
    @Operation(
            summary = "Cast a ballot in a secret vote, without a token",
            description = "What is cast stays. Nobody can read the choice before the vote is closed.")
    ResponseEntity<CastBallotResponse> cast(
            @PathVariable ConsortiumId consortium,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String token,
            @RequestBody CastBallotRequest body) {
        if (token != null) {
            throw DomainException.refused(
                    "ballot-with-a-name", "A ballot is cast without a token or a session, so that it has no name.");
        }
        Ledger<ConsortiumState, ConsortiumEvent> ledger = box.of(consortium);
        CastBallot command = CastBallot.of(
                ledger.read().state(),
                body.voting(),
                body.nonce(),
                body.choice(),
                body.signature(),
                secrets.of(consortium).seal(body.voting()));
        String name = "ballot-" + body.voting() + "-" + BallotNumber.of(body.nonce(), body.choice());
        return answer(
                consortium, ledger.execute(command, Request.of(NOBODY, name).on(PAPER)));
    }

    private static ResponseEntity<CastBallotResponse> answer(
            ConsortiumId consortium, Receipt<ConsortiumEvent> receipt) {
        Entry<ConsortiumEvent> entry = receipt.entries().getFirst();
        BallotCast cast = receipt.first(BallotCast.class);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(
                        "/api/consortium/consortia/" + consortium + "/votings/" + cast.voting() + "/ballots"));
        if (receipt.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(new CastBallotResponse(
                cast.voting(),
                cast.number(),
                cast.weight(),
                cast.seal(),
                entry.header().seq()));
    }

    record CastBallotRequest(
            @Schema(example = "V-7") VotingId voting,

            @Schema(description = "The 32 random bytes that the ballot's number is made of, in hexadecimal")
            Nonce nonce,

            @Schema(description = "As the number says it that was signed")
            Choice choice,

            @Schema(description = "The signature of the number, in hexadecimal")
            RsaInteger signature) {}

    /**
     * @param number by which you find it when the ballots are opened
     * @param seal the nonce, as it is recorded
     * @param entry the seq of the entry, to ask for a proof of it
     */
    record CastBallotResponse(VotingId voting, BallotNumber number, Fraction weight, BallotSeal seal, long entry) {}
}
