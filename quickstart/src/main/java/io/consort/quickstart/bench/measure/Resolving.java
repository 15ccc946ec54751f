package io.consort.quickstart.bench.measure;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.count.Choice;
import io.consort.consortium.decision.CastVote;
import io.consort.consortium.decision.CloseVoting;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.OpenVoting;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.SchemeId;
import io.consort.consortium.decision.TableMotion;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.ProvenEntry;
import io.consort.starter.ledger.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** A consortium of three, in memory, whose board resolves in writing that versions of a scheme come into effect. */
public final class Resolving implements AutoCloseable {

    /** The ledger's name. */
    public static final LedgerId ID = new LedgerId("bench");

    /** What the origins of its ledgers begin with. */
    public static final String ORIGIN = "bench";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ClassId FULL = new ClassId("full");
    private static final BodyId BOARD = new BodyId("board");
    private static final MotionKindId SCHEMES = new MotionKindId("schemes");
    private static final OrganisationId OFFICE = new OrganisationId("office");
    private static final List<String> MEMBERS = List.of("alpha", "beta", "gamma");

    private final NoteSigner signer;
    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private int requests;

    /** @param signer of the ledger */
    public Resolving(NoteSigner signer) {
        this.signer = signer;
        this.ledgers = new Ledgers<>(
                ConsortiumLedger.DEFINITION,
                new InMemoryBlockStore(),
                new Checkpoints(ORIGIN, new InMemorySignedCheckpoints(), signer),
                new Seal("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                new LedgerSettings(Duration.ofSeconds(10), Duration.ofMinutes(2), 16_384, Duration.ofHours(1), 100_000),
                Clock.tickMillis(ZoneOffset.UTC));
        found();
    }

    private void found() {
        happened(
                "office",
                new ConsortiumCreated(
                        new ConsortiumId("bench"),
                        new Foundation("Bench", Model.RESEARCH_CONSORTIUM, Strategy.PARALLEL, null, DAY)),
                new CharterAdopted(charter()));
        for (String member : MEMBERS) {
            OrganisationId organisation = new OrganisationId(member);
            happened(
                    member,
                    new OrganisationInvited(organisation, FULL, 1, DAY),
                    new MemberAcceded(organisation, FULL, 1, DAY),
                    new SeatTaken(seat(member), organisation, new PersonId(member), new Period(DAY, null), null));
        }
    }

    private static Charter charter() {
        DecisionRule written = new DecisionRule(
                new Weighing.Equal(),
                null,
                Quorum.NONE,
                List.of(Majority.SIMPLE),
                Tie.FALLS,
                Secrecy.OPEN,
                null,
                null,
                1,
                0);
        return new Charter(
                1,
                OFFICE,
                CurrencyUnit.USD,
                12,
                List.of(new MembershipClass(FULL, "Full member", ClassStanding.MEMBER, true, new DuesRule.Exempt())),
                new Governance(
                        List.of(new BodyRule(
                                BOARD,
                                "Board",
                                BodyKind.BOARD,
                                null,
                                List.of(new SeatRule(
                                        new SeatRuleId("full"), "Member", 1, new Filling.ByRight(FULL), 0, 0, 0, true)),
                                ProxyRule.NONE,
                                MeetingRule.USUAL)),
                        List.of(new MotionRule(SCHEMES, "Schemes", BOARD, EffectKind.SCHEME, null, written)),
                        List.of()),
                null,
                null);
    }

    private static SeatId seat(String member) {
        return new SeatId("board.full." + member);
    }

    private void happened(String member, ConsortiumEvent... events) {
        done(member, (_, _) -> List.of(events));
    }

    private Receipt<ConsortiumEvent> done(String member, Command<ConsortiumState, ConsortiumEvent> command) {
        return ledger().execute(command, Request.of(Actor.of(member, member), "request-" + ++requests));
    }

    /** The consortium's own ledger. */
    public Ledger<ConsortiumState, ConsortiumEvent> ledger() {
        return ledgers.ledger(ID);
    }

    /** Where it stands, signed. */
    public String checkpoint() {
        return ledgers.checkpoint(ID);
    }

    /**
     * The board resolves that a version of a scheme comes into effect.
     *
     * @return the entry that has the IP ledger do so, with its proof
     */
    public ProvenEntry resolve(String scheme, int version) {
        return resolve(scheme, version, 1).getFirst();
    }

    /**
     * The board resolves so in as many resolutions of one sitting.
     *
     * @return their entries, each with its proof; all against one checkpoint
     */
    public List<ProvenEntry> resolve(String scheme, int version, int times) {
        List<Entry<ConsortiumEvent>> requested = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            requested.add(requested(scheme, version));
        }
        checkpoint();
        return requested.stream().map(this::proven).toList();
    }

    private Entry<ConsortiumEvent> requested(String scheme, int version) {
        Question question = new Question(
                "Shall it be so?", "It is time.", new Proposal.EnactScheme(new SchemeId(scheme), version, null));
        MotionTabled tabled = done("alpha", TableMotion.of(SCHEMES, seat("alpha"), question, _ -> true))
                .first(MotionTabled.class);
        Instant ends = Instant.now().plus(Duration.ofDays(2));
        VotingOpened opened = done(
                        "office",
                        new OpenVoting(
                                tabled.motion(), null, Procedure.WRITTEN, ends, (organisation, _) -> organisation))
                .first(VotingOpened.class);
        for (String member : MEMBERS) {
            done(member, new CastVote(opened.voting(), seat(member), member.equals("gamma") ? Choice.NO : Choice.YES));
        }
        return done("office", new CloseVoting(opened.voting())).entries().stream()
                .filter(each -> each.event() instanceof EffectRequested)
                .findFirst()
                .orElseThrow();
    }

    private ProvenEntry proven(Entry<ConsortiumEvent> entry) {
        return InclusionProof.proven(ledgers, ledger(), entry.header().seq());
    }

    /** The ledger's public key. */
    public String key() {
        return signer.verifier().toString();
    }

    @Override
    public void close() {
        ledgers.close();
    }
}
