package io.consort.consortium.closing;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.assembly.ConsortiumParts;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.engagement.EndEngagement;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.LifeEvent.DissolutionStarted;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.consortium.life.LifeEvent.WindingUpBegun;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.Told;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of a consortium's life whatever is asked and whatever the other services answer. */
class LifeLaws {

    private static final int ROUNDS = 25;
    private static final EngagementId E1 = new EngagementId("E-1");

    /**
     * Two processes tell the other services, each may let the other go first, is answered, refused, or stops; meanwhile the office,
     * an administrator and members ask for anything, and things open and close in the services. Whenever that is over, all
     * services have done what the consortium's life says; and nothing was recorded that its stage does not let in.
     */
    @Property(tries = 60)
    void allServicesDoWhatTheLifeSaysAndNothingIsRecordedAgainstIt(@ForAll long seed) {
        Random random = new Random(seed);
        Closing closing = new Closing().joined();
        Postman other = closing.over(new Wire(() -> fate(random)));
        Postman one = closing.over(new Wire(() -> {
            if (random.nextInt(3) == 0) {
                runs(other);
            }
            return fate(random);
        }));
        for (int round = 0; round < ROUNDS; round++) {
            if (random.nextBoolean()) {
                runs(random.nextBoolean() ? one : other);
            } else {
                asks(closing, command(random));
            }
            List<OpenMatter> there = closing.talent.matters(SEMATECH);
            switch (random.nextInt(8)) {
                case 0 -> there.add(OpenMatter.ofSecretariat("engagements/D-1", "engagement-running", "work"));
                case 1, 2, 3 -> there.clear();
                default -> assertThat(there).isNotNull();
            }
        }
        closing.tidings().advance(SEMATECH);

        assertThat(closing.life().underWay()).isEmpty();
        Told expected = switch (closing.life().stage()) {
            case FORMING, ACTIVE, WINDING_UP -> Told.OPEN;
            case SUSPENDED -> Told.SUSPENDED;
            case DISSOLVED -> Told.CLOSED;
            case DISSOLVING -> throw new AssertionError("Every service was told");
        };
        assertThat(closing.states()).as("%s", closing.told()).containsOnly(expected);
        assertLetIn(closing.ledger().entries(0, 1_000));
    }

    /** Folds the entries again and holds each against the stage before it. */
    private static void assertLetIn(List<Entry<ConsortiumEvent>> entries) {
        ConsortiumState state = ConsortiumParts.EMPTY;
        boolean carriesOut = false;
        for (Entry<ConsortiumEvent> entry : entries) {
            ConsortiumEvent event = entry.event();
            LocalDate day = LocalDate.ofInstant(entry.header().time(), ZoneOffset.UTC);
            switch (Life.of(state).stage()) {
                case FORMING, ACTIVE, WINDING_UP -> {
                    if (event instanceof DissolutionStarted) {
                        assertThat(OwnMatters.of(state, day)).isEmpty();
                    }
                }
                case SUSPENDED ->
                    assertThat(event).isInstanceOfAny(ConsortiumResumed.class, TurnConfirmed.class, TurnDelayed.class);
                case DISSOLVING ->
                    assertThat(event)
                            .isInstanceOfAny(
                                    TurnConfirmed.class,
                                    TurnDelayed.class,
                                    DissolutionRefused.class,
                                    ConsortiumDissolved.class);
                case DISSOLVED -> {
                    assertThat(carriesOut).isTrue();
                    assertThat(event).isEqualTo(new EffectCarriedOut(Closing.R1));
                }
            }
            carriesOut = event instanceof ConsortiumDissolved;
            if (carriesOut) {
                assertThat(OwnMatters.of(state, day)).isEmpty();
            }
            state = event.on(state, entry.header());
        }
    }

    private static void asks(Closing closing, Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            closing.office(command);
        } catch (DomainException refusal) {
            assertThat(refusal.slug()).isNotEmpty();
        }
    }

    private static Command<ConsortiumState, ConsortiumEvent> command(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new SuspendConsortium("Why");
            case 1 -> new ResumeConsortium("Well");
            case 2 -> Invite.of(organisation("o" + random.nextInt(3)), FULL, _ -> true);
            case 3 ->
                (state, context) -> // whoever is engaged says so
                new EndEngagement(E1, LocalDate.parse("2020-01-02"), null).decide(state, context);
            case 4 -> (state, _) -> engaged(state);
            case 5 -> (state, _) -> resolved(state);
            default -> new StartDissolution(Closing.R1);
        };
    }

    private static List<ConsortiumEvent> engaged(ConsortiumState state) {
        Life.of(state).requireBeginnings();
        return List.of(new EngagementRecorded(new Engagement(
                Interests.of(state).next(),
                new Undertaking(Undertaking.Kind.PROJECT, "P-1"),
                Part.PERFORMER,
                Closing.HARRIS,
                null,
                LocalDate.parse("2020-01-01"),
                null)));
    }

    private static List<ConsortiumEvent> resolved(ConsortiumState state) {
        if (Life.of(state).course() != LifeStage.ACTIVE) {
            throw DomainException.conflict("winding-up", "It is resolved already.");
        }
        return List.of(
                new WindingUpBegun(new ResolutionId("R-0")), Closing.adopted(), new ResolutionInForce(Closing.R1));
    }

    private static void runs(Postman process) {
        try {
            process.advance(SEMATECH);
        } catch (Wire.Crash stopped) {
            assertThat(stopped).isNotNull(); // the next round starts another on the same ledger
        }
    }

    private static Wire.Fate fate(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Wire.Fate.LOST;
            case 1 -> Wire.Fate.UNANSWERED;
            case 2 -> Wire.Fate.CRASH_BEFORE;
            case 3 -> Wire.Fate.CRASH_AFTER;
            case 4 -> Wire.Fate.REFUSED;
            default -> Wire.Fate.OK;
        };
    }
}
