package io.consort.application;

import static io.consort.consortium.decision.Boards.BOARD;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.history;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.question;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.json.Terms;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.note.VerifiedCheckpoints;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What other services are told of resolutions that have them do something. */
@ServiceTest
class WarrantApiTest {

    private static final String ACT = "ip-ledger/set-notice-period";
    private static final Terms TERMS = Terms.parse("{\"days\":45}");

    private final String consortium = "c-" + UUID.randomUUID();

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    private void happened(ConsortiumEvent... events) {
        List<ConsortiumEvent> all = new ArrayList<>(history(ProxyRule.NONE, "ibm", "ti", "amd"));
        all.addAll(List.of(events));
        ledgers.ledger(new LedgerId(consortium))
                .execute((_, _) -> all, Request.of(Actor.of("olga", "sematech-office"), "history"));
    }

    private static MotionTabled tabled(int number, Proposal proposal) {
        return new MotionTabled(new MotionId("M-" + number), kind("any"), BOARD, null, 1, question(proposal));
    }

    private static ResolutionAdopted adopted(int number, @Nullable Veto veto, @Nullable LocalDate lockedUntil) {
        return new ResolutionAdopted(
                new ResolutionId("R-" + number),
                new MotionId("M-" + number),
                new VotingId("V-" + number),
                kind("any"),
                BOARD,
                EffectKind.ACT,
                1,
                veto,
                lockedUntil == null ? 0 : 7,
                lockedUntil);
    }

    private static Proposal act() {
        return new Proposal.PerformAct(ACT, TERMS);
    }

    private Answer warrant(ResolutionId resolution) {
        return api.asService("ip-ledger")
                .get("/internal/consortia/" + consortium + "/resolutions/" + resolution + "/warrant");
    }

    private void assertRefused(int status, String slug) {
        Answer refused = warrant(R1);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.slug()).isEqualTo(slug);
    }

    @Test
    void whatNobodyResolvedHasNoWarrant() {
        happened();
        assertRefused(404, "not-found");
    }

    @Test
    void whatCanStillBeStoppedIsNotDone() {
        happened(tabled(1, act()), adopted(1, new Veto(15, 1), null));
        assertRefused(409, "veto-open");
    }

    @Test
    void whatWasStoppedIsNotDone() {
        happened(tabled(1, act()), adopted(1, new Veto(15, 1), null), new ResolutionVetoed(R1));
        assertRefused(409, "resolution-vetoed");
    }

    @Test
    void whatIsLockedIsNotDone() {
        happened(tabled(1, act()), adopted(1, null, LocalDate.parse("2999-01-01")));
        assertRefused(409, "time-locked");
        assertThat(warrant(R1).at("/detail")).contains("2999-01-01");
    }

    @Test
    void whatIsNotAskedForYetIsNotDone() {
        happened(tabled(1, act()), adopted(1, null, null), new ResolutionInForce(R1));
        assertRefused(409, "resolution-not-in-force");
    }

    @Test
    void whatHasNoOtherServiceDoAnythingHasNoWarrant() {
        happened(tabled(1, new Proposal.Opinion()), adopted(1, null, null), new ResolutionInForce(R1));
        assertRefused(422, "nothing-resolved");
    }

    @Test
    void whatALaterOneTookThePlaceOfIsNotDone() {
        ResolutionId later = new ResolutionId("R-2");
        happened(
                tabled(1, act()),
                tabled(2, act()),
                adopted(1, null, null),
                adopted(2, null, null),
                new ResolutionInForce(R1),
                new EffectRequested(R1, ACT, TERMS),
                new ResolutionInForce(later),
                new EffectRequested(later, ACT, TERMS),
                new EffectCarriedOut(later));
        assertRefused(409, "resolution-overtaken");
        assertThat(warrant(later).status()).isEqualTo(200);
    }

    /** The proof holds against the key that the service tells, and says exactly what was resolved; altered, it does not. */
    @Test
    void whatIsInForceIsProven() {
        happened(
                tabled(1, act()),
                adopted(1, null, null),
                new ResolutionInForce(R1),
                new EffectRequested(R1, ACT, TERMS));
        Answer answer = warrant(R1);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        ProvenEntry proof = JsonMapper.shared().treeToValue(answer.json(), ProvenEntry.class);
        VerifiedCheckpoints keys = new VerifiedCheckpoints(api.asService("ip-ledger")
                .get("/internal/verifier-key")
                .at("/keys")
                .strip()
                .lines()
                .map(NoteVerifier::parse)
                .toArray(NoteVerifier[]::new));
        String origin = proof.checkpoint().lines().findFirst().orElseThrow();
        assertThat(origin).endsWith("/api/consortium/consortia/" + consortium);

        Warrant warrant = Warrant.of(proof, origin, keys);
        assertThat(warrant.authority()).isEqualTo(Authority.resolution(R1));
        assertThat(warrant.act()).isEqualTo(ACT);
        assertThat(warrant.terms()).isEqualTo(TERMS);

        ProvenEntry altered = new ProvenEntry(
                proof.seq(), proof.entry().replace("45", "46"), proof.treeSize(), proof.hashes(), proof.checkpoint());
        DomainException refusal =
                Assertions.catchThrowableOfType(DomainException.class, () -> Warrant.of(altered, origin, keys));
        assertThat(refusal.slug()).isEqualTo("proof-does-not-hold");
    }
}
