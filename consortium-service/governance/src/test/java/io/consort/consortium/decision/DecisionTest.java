package io.consort.consortium.decision;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.BOARD;
import static io.consort.consortium.decision.Boards.EVERYBODY;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.NOON;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.SITTING;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.convened;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.open;
import static io.consort.consortium.decision.Boards.question;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.table;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.body.Bodies;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ContributionRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.contribution.Contribution;
import io.consort.consortium.contribution.ContributionEvent.ContributionAccepted;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.contribution.ContributionId;
import io.consort.consortium.contribution.What;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.MotionEvent.MotionDecided;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.decision.VotingEvent.GroundsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed.SeatGround;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemAdded;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemWithdrawn;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingEvent.SeatLeft;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.WithdrawInvitation;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.ContributionKind;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.Span;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Language;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** From a motion to what it brings about, in a board of full members with ibm in the chair. */
class DecisionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final HearingOffered HEARD = new HearingOffered(organisation("amd"), 1, "It leaks", DAY);
    private static final SeatId ELECTED = new SeatId("board.elected.1");

    @Test
    void whatIsAdoptedIsInForceAndCarriedOutInTheSameBlock() {
        Given<ConsortiumState, ConsortiumEvent> voted = cast(
                voting(board("ibm", "ti", "amd"), "admission", new Proposal.Admit(organisation("lsi"), FULL)),
                "ibm+ ti+ amd-");
        Given<ConsortiumState, ConsortiumEvent> after = voted.when(new CloseVoting(V1))
                .then(
                        new PresenceRecorded(V1, List.of(), false),
                        new VotingClosed(
                                V1, Outcome.ADOPTED, poll(voted).count().tally()),
                        new MotionDecided(M1, V1, null, Outcome.ADOPTED),
                        new ResolutionAdopted(
                                R1, M1, V1, kind("admission"), BOARD, EffectKind.ADMISSION, 1, null, 0, null),
                        new ResolutionInForce(R1),
                        new OrganisationInvited(organisation("lsi"), FULL, 1, DAY),
                        new EffectCarriedOut(R1));
        Resolution resolution = Resolutions.of(after.state()).require(R1);
        assertThat(resolution.stage()).isEqualTo(ResolutionStage.IN_FORCE);
        assertThat(resolution.effect().stage()).isEqualTo(EffectStage.CARRIED_OUT);
        assertThat(Motions.of(after.state()).require(M1).stage()).isEqualTo(MotionStage.ADOPTED);
        assertThat(Resolutions.of(after.state()).pending()).isEmpty();
        after.when(new CloseVoting(V1)).thenRefused("voting-closed");
        after.when(open(Procedure.MEETING, null)).thenRefused("motion-not-debated");
    }

    @Test
    void anElectionSeatsWhoWasElected() {
        Given<ConsortiumState, ConsortiumEvent> after = cast(
                        voting(
                                board("ibm", "ti"),
                                "election",
                                new Proposal.Elect(ELECTED, organisation("ti"), new PersonId("p-9"))),
                        "ibm+ ti+")
                .done(new CloseVoting(V1));
        assertThat(Bodies.of(after.state())
                        .history(ELECTED)
                        .on(DAY)
                        .orElseThrow()
                        .holder())
                .isEqualTo(new PersonId("p-9"));
    }

    @Test
    void whatARuleRefusesIsRecordedAndCanBeTriedAgain() {
        Given<ConsortiumState, ConsortiumEvent> refused = cast(
                        voting(board("ibm", "ti"), "admission", new Proposal.Admit(organisation("lsi"), FULL)),
                        "ibm+ ti+")
                .happened(new OrganisationInvited(organisation("lsi"), ASSOCIATE, 1, DAY))
                .done(new CloseVoting(V1));
        Resolution resolution = Resolutions.of(refused.state()).require(R1);
        assertThat(resolution.stage()).isEqualTo(ResolutionStage.IN_FORCE);
        assertThat(resolution.effect().stage()).isEqualTo(EffectStage.REFUSED);
        assertThat(resolution.effect().refusal()).contains("lsi was invited to the class associate");
        refused.by("ti", "ti").when(new RetryEffect(R1)).thenRefused("not-presiding");
        Given<ConsortiumState, ConsortiumEvent> free = refused.happened(
                Histories.acceded("lsi", ASSOCIATE, "1990-01-01"),
                new io.consort.consortium.membership.MembershipEvent.NoticeGiven(
                        organisation("lsi"), 1, LocalDate.parse("1990-01-02"), LocalDate.parse("1991-01-02")));
        Given<ConsortiumState, ConsortiumEvent> done = free.done(new RetryEffect(R1));
        assertThat(Resolutions.of(done.state()).require(R1).effect().stage()).isEqualTo(EffectStage.CARRIED_OUT);
        done.when(new RetryEffect(R1)).thenRefused("effect-not-refused");
    }

    @Test
    void windingUpBeginsWithTheResolutionInOneBlock() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        voting(board("ibm", "ti", "amd"), "end", new Proposal.WindUp()), "ibm+ ti+")
                .done(new CloseVoting(V1));
        assertThat(Life.of(given.state()).stage()).isEqualTo(LifeStage.WINDING_UP);
        assertThat(Resolutions.of(given.state()).require(R1).effect().stage()).isEqualTo(EffectStage.CARRIED_OUT);
    }

    @Test
    void whatSomebodyHasToActOnWaitsForThemAndHappensOnce() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        voting(board("ibm", "ti", "amd"), "dissolution", new Proposal.Dissolve()), "ibm+ ti+")
                .done(new CloseVoting(V1));
        Resolutions resolutions = Resolutions.of(given.state());
        assertThat(resolutions.require(R1, EffectKind.DISSOLUTION).effect().stage())
                .isEqualTo(EffectStage.AWAITED);
        assertThatThrownBy(() -> resolutions.require(R1, EffectKind.ADMISSION))
                .hasMessageContaining("brings about something else");
        Resolutions done =
                Resolutions.of(given.happened(new EffectCarriedOut(R1)).state());
        assertThatThrownBy(() -> done.require(R1, EffectKind.DISSOLUTION)).hasMessageContaining("carried out already");
    }

    @Test
    void whoeverIsExpelledOrSuspendedLosesItsVote() {
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        voting(
                                board("ibm", "ti", "amd").happened(HEARD),
                                "expulsion",
                                new Proposal.Expel(organisation("amd"), ExpulsionGround.BREACH)),
                        "ibm+ ti+")
                .done(new CloseVoting(V1));
        assertThat(Resolutions.of(given.state()).require(R1).effect().stage()).isEqualTo(EffectStage.CARRIED_OUT);
        assertThat(Members.of(given.state())
                        .find(organisation("amd"))
                        .orElseThrow()
                        .on(DAY))
                .isEmpty();
        Given<ConsortiumState, ConsortiumEvent> suspended = cast(
                        voting(
                                board("ibm", "ti", "amd"),
                                "suspension",
                                new Proposal.Suspend(organisation("amd"), null)),
                        "ibm+ ti+")
                .done(new CloseVoting(V1))
                .done(table("opinion", new Proposal.Opinion()))
                .done(new OpenVoting(new MotionId("M-2"), null, Procedure.MEETING, null, ALONE));
        voting(board("ibm", "ti"), "opinion", new Proposal.Opinion())
                .happened(new MemberSuspended(organisation("ti"), 1, "It broke its word.", DAY, null, null))
                .by("ti", "ti")
                .when(new CastVote(V1, seat("ti"), Choice.YES))
                .thenRefused("vote-lost");
        assertThat(Votings.of(suspended.state())
                        .require(new VotingId("V-2"))
                        .electorate()
                        .bySeat()
                        .keySet())
                .containsExactly(seat("ibm"), seat("ti"), new SeatId("board.sent.1"));
    }

    @Test
    void nobodyVotesOnAnExpulsionBeforeTheMemberWasHeardNorIsItCarriedOut() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd");
        Proposal expel = new Proposal.Expel(organisation("amd"), ExpulsionGround.BREACH);
        given.done(table("expulsion", expel))
                .when(open(Procedure.MEETING, null))
                .thenRefused("not-heard");
        Given<ConsortiumState, ConsortiumEvent> unheard = cast(
                        voting(given.happened(HEARD), "expulsion", expel)
                                .happened(new HearingOffered(organisation("amd"), 1, "More", DAY.plusDays(14))),
                        "ibm+ ti+")
                .done(new CloseVoting(V1));
        assertThat(Resolutions.of(unheard.state()).require(R1).effect().refusal())
                .contains("amd has until 2026-01-15 to be heard");
        assertThat(Resolutions.of(unheard.on("2026-01-15")
                                .done(new RetryEffect(R1))
                                .state())
                        .require(R1)
                        .effect()
                        .stage())
                .isEqualTo(EffectStage.CARRIED_OUT);
    }

    @Test
    void whoIsConcernedStandsAsideWithItsAffiliatesAndTheQuorumMoves() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd", "lsi")
                .happened(HEARD)
                .done(table("expulsion", new Proposal.Expel(organisation("amd"), ExpulsionGround.BREACH)))
                .done(new OpenVoting(
                        M1,
                        null,
                        Procedure.MEETING,
                        null,
                        (each, on) -> each.value().equals("lsi") ? organisation("amd") : each));
        assertThat(poll(given).electorate().bySeat().values().stream()
                        .filter(Elector::standsAside)
                        .map(Elector::seat))
                .containsExactly(seat("amd"), seat("lsi"));
        given.by("amd", "amd").when(new CastVote(V1, seat("amd"), Choice.NO)).thenRefused("stands-aside");
        assertThat(poll(cast(given, "ibm+")).count().outcome())
                .as("one of the three that are left")
                .isEqualTo(Outcome.INQUORATE);
        assertThat(poll(cast(given, "ibm+ ti+")).count().outcome())
                .as("two of three; of all five it would be too few")
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void aPersonWhomAMotionConcernsDoesNotVoteOnItForAnySeat() {
        Charter charter = Boards.charter(new ProxyRule(2, true));
        PersonId candidate = new PersonId("p-9");
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .happened(
                        new CharterAdopted(new Charter(
                                2,
                                charter.secretariat(),
                                charter.currency(),
                                charter.noticeMonths(),
                                charter.classes(),
                                new Governance(
                                        charter.bodies(),
                                        charter.motions(),
                                        List.of(new Constraint.Aside(
                                                new ConstraintId("own"),
                                                "Nobody elects themselves.",
                                                List.of(kind("election")),
                                                Span.PERSON))),
                                null,
                                null)),
                        new AlternateNamed(seat("ti"), candidate, new Period(DAY, null)),
                        new SeatTaken(seat("ti"), organisation("ti"), new PersonId("ti"), new Period(DAY, null), null),
                        new SeatTaken(seat("amd"), organisation("amd"), candidate, new Period(DAY, null), null));
        Given<ConsortiumState, ConsortiumEvent> opened =
                voting(given, "election", new Proposal.Elect(ELECTED, organisation("ti"), candidate));
        assertThat(poll(opened).electorate().find(seat("amd")).orElseThrow().standsAside())
                .isTrue();
        opened.by("p-9", "ti").when(new CastVote(V1, seat("ti"), Choice.YES)).thenRefused("stands-aside");
        opened.by("p-9", "ti")
                .when(new DelegateVote(V1, new Proxy(seat("ti"), seat("ibm"), Fraction.ONE)))
                .thenRefused("stands-aside");
        opened.by("ti", "ti").done(new CastVote(V1, seat("ti"), Choice.YES));
        voting(given, "opinion", new Proposal.Opinion()).by("p-9", "ti").done(new CastVote(V1, seat("ti"), Choice.YES));
    }

    @Test
    void aDeclaredConflictTakesTheVoteOutAgain() {
        Given<ConsortiumState, ConsortiumEvent> given =
                cast(voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion()), "ibm+ ti- amd-");
        given.by("ti", "ti")
                .when(new DeclareConflict(V1, seat("amd"), "It sells."))
                .thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> aside = given.by("ti", "ti")
                .done(new DeclareConflict(V1, seat("ti"), "It sells."))
                .by("ibm", "ibm");
        assertThat(poll(aside).count().tally().no().seats()).isEqualTo(Fraction.ONE);
        assertThat(Motions.of(aside.done(new CloseVoting(V1)).state())
                        .require(M1)
                        .stage())
                .as("one against one, and the chair's yes decides")
                .isEqualTo(MotionStage.ADOPTED);
    }

    @Test
    void anInquorateVoteLeavesTheMotionToBeVotedOnAgain() {
        Given<ConsortiumState, ConsortiumEvent> given =
                cast(voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion()), "ibm+");
        Given<ConsortiumState, ConsortiumEvent> again = given.done(new CloseVoting(V1));
        assertThat(Motions.of(again.state()).require(M1).stage()).isEqualTo(MotionStage.DEBATED);
        assertThat(Motions.of(again.done(open(Procedure.MEETING, null)).state())
                        .require(M1)
                        .votings())
                .hasSize(2);
        assertThat(Motions.of(given.happened(arrived(SITTING, "ti", NOON))
                                .done(new CloseVoting(V1))
                                .state())
                        .require(M1)
                        .stage())
                .isEqualTo(MotionStage.ADOPTED);
    }

    @Test
    void aVoteIsAboutWhatWasAskedWhenItWasOpened() {
        Question later = new Question("Shall it be otherwise?", "It is late.", new Proposal.Opinion());
        Given<ConsortiumState, ConsortiumEvent> given = cast(
                        voting(board("ibm", "ti", "amd"), "opinion", new Proposal.Opinion()), "ibm+")
                .done(new CloseVoting(V1))
                .done(ReviseMotion.of(M1, later, EVERYBODY))
                .done(open(Procedure.MEETING, null));
        Motion motion = Motions.of(given.state()).require(M1);
        assertThat(motion.askedIn(poll(given))).isEqualTo(question(new Proposal.Opinion()));
        assertThat(motion.askedIn(Votings.of(given.state()).require(new VotingId("V-2"))))
                .isEqualTo(later);
    }

    @Test
    void amendmentsAreSettledBeforeTheMotion() {
        Question other = question(new Proposal.Admit(organisation("lsi"), ASSOCIATE));
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .done(table("admission", new Proposal.Admit(organisation("lsi"), FULL)))
                .by("ti", "ti")
                .done(ProposeAmendment.of(M1, seat("ti"), other, EVERYBODY));
        given.when(new AcceptAmendment(M1, 1)).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> chair = given.by("ibm", "ibm");
        chair.when(open(Procedure.MEETING, null)).thenRefused("amendments-open");
        assertThat(Motions.of(chair.done(new AcceptAmendment(M1, 1)).state())
                        .require(M1)
                        .question())
                .isEqualTo(other);
        Given<ConsortiumState, ConsortiumEvent> voted = cast(
                        chair.done(new OpenVoting(M1, 1, Procedure.MEETING, null, ALONE)), "ti+ amd+ ibm-")
                .done(new CloseVoting(V1));
        assertThat(Resolutions.of(voted.state()).all()).isEmpty();
        assertThat(Motions.of(voted.state()).require(M1).question()).isEqualTo(other);
        assertThat(Motions.of(voted.state()).require(M1).stage()).isEqualTo(MotionStage.DEBATED);
        voted.when(new AcceptAmendment(M1, 1)).thenRefused("amendment-settled");
    }

    @Test
    void onlyTheMoverRevisesAndWithdrawsAndOnlyWhileItIsDebated() {
        Given<ConsortiumState, ConsortiumEvent> given =
                board("ibm", "ti").done(table("opinion", new Proposal.Opinion()));
        given.by("ti", "ti").when(new WithdrawMotion(M1, "No.")).thenRefused("not-on-the-seat");
        given.when(ReviseMotion.of(M1, question(new Proposal.WindUp()), EVERYBODY))
                .thenRefused("proposal-does-not-fit");
        given.done(open(Procedure.MEETING, null))
                .when(new WithdrawMotion(M1, "No."))
                .thenRefused("motion-not-debated");
        given.done(new WithdrawMotion(M1, "Settled."))
                .when(open(Procedure.MEETING, null))
                .thenRefused("motion-not-debated");
    }

    @Test
    void refusesMotionsThatTheCharterDoesNotKnowOrThatAreNotTheirs() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti");
        given.when(table("war", new Proposal.Opinion())).thenRefused("motion-kind-unknown");
        given.when(table("opinion", new Proposal.Dissolve())).thenRefused("proposal-does-not-fit");
        given.when(table("election", new Proposal.Elect(seat("ti"), organisation("ti"), new PersonId("p-9"))))
                .thenRefused("seat-elected-elsewhere");
        given.by("ti", "ti").when(table("opinion", new Proposal.Opinion())).thenRefused("not-on-the-seat");
        given.by("ti", "ti")
                .when(TableMotion.of(kind("opinion"), null, question(new Proposal.Opinion()), EVERYBODY))
                .thenRefused("not-the-secretariat");
        given.by("olga", "sematech-office")
                .done(TableMotion.of(kind("opinion"), null, question(new Proposal.Opinion()), EVERYBODY))
                .done(open(Procedure.MEETING, null));
        assertThatThrownBy(() -> TableMotion.of(
                        kind("admission"),
                        null,
                        question(new Proposal.Admit(organisation("nobody"), FULL)),
                        organisation -> false))
                .hasMessageContaining("no organisation nobody");
    }

    @Test
    void onlyWhoPresidesOpensAndClosesAndOnlyInAProcedureOfTheCharter() {
        Given<ConsortiumState, ConsortiumEvent> given =
                board("ibm", "ti").done(table("opinion", new Proposal.Opinion()));
        given.by("ti", "ti").when(open(Procedure.MEETING, null)).thenRefused("not-presiding");
        given.when(open(Procedure.WRITTEN, null)).thenRefused("invalid-field");
        given.when(open(Procedure.WRITTEN, "2026-01-10T23:59:59Z")).thenRefused("voting-too-short");
        given.when(open(Procedure.WRITTEN, "2027-06-01T00:00:00Z")).thenRefused("voting-too-long");
        given.done(open(Procedure.MEETING, null))
                .by("ti", "ti")
                .when(new CloseVoting(V1))
                .thenRefused("not-presiding");
        board("ibm")
                .done(table("expulsion", new Proposal.Expel(organisation("ti"), ExpulsionGround.BREACH)))
                .when(open(Procedure.WRITTEN, "2026-02-01T00:00:00Z"))
                .thenRefused("procedure-not-allowed");
        board("ibm")
                .done(table("by-dues", new Proposal.Opinion()))
                .when(open(Procedure.MEETING, null))
                .thenRefused("nobody-may-vote");
    }

    @Test
    void onlyTheSeatsOwnPeopleVoteAndTheirLastVoteCounts() {
        Given<ConsortiumState, ConsortiumEvent> given = voting(board("ibm", "ti"), "opinion", new Proposal.Opinion());
        given.when(new CastVote(V1, seat("ti"), Choice.YES)).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> later = given.happened(Histories.full("amd"));
        later.by("amd", "amd").when(new CastVote(V1, seat("amd"), Choice.YES)).thenRefused("not-an-elector");
        Given<ConsortiumState, ConsortiumEvent> voted = cast(given, "ibm+ ti+ ibm-");
        assertThat(poll(voted).count().tally().no().seats()).isEqualTo(Fraction.ONE);
        voted.done(new CloseVoting(V1))
                .when(new CastVote(V1, seat("ibm"), Choice.YES))
                .thenRefused("voting-over");
    }

    /** What a resolution invited, the office does not turn away. */
    @Test
    void theOfficeTakesNoInvitationBackThatOthersDecided() {
        board("ibm")
                .happened(Histories.invited("amd", FULL))
                .when(new WithdrawInvitation(organisation("amd"), "No"))
                .thenRefused("resolution-required");
    }

    /** The associates' class has no vote, so that its seat by right has none; the office's seat weighs nothing by class. */
    @Test
    void weightsFollowTheClassOfMembers() {
        Given<ConsortiumState, ConsortiumEvent> given = voting(
                board("ibm", "ti")
                        .happened(
                                Histories.invited("lsi", ASSOCIATE), Histories.acceded("lsi", ASSOCIATE, "1990-01-01"))
                        .happened(new SeatTaken(
                                ELECTED, organisation("ti"), new PersonId("p-9"), new Period(DAY, null), null)),
                "by-class",
                new Proposal.Opinion());
        assertThat(poll(given).electorate().bySeat().values().stream().map(each -> each.seat() + " " + each.weight()))
                .containsExactly("board.full.ibm 3", "board.full.ti 3/2", "board.elected.1 3/2", "board.sent.1 0");
        assertThat(grounds(given))
                .containsExactly(
                        "board.full.ibm: The class full weighs 3.",
                        "board.full.ti: The class full weighs 3, divided by the 2 seats that its organisation has.",
                        "board.elected.1: The class full weighs 3, divided by the 2 seats that its organisation has.",
                        "board.sent.1: Whoever holds the seat is in no class of members, so it weighs nothing.");
    }

    /** Dues of 600, 300 and 100 with the first two affiliated: 900 of 1000 is cut to 500. */
    @Test
    void weightsFollowTheDuesOfTheLastYearAndTheCapCutsAffiliates() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .happened(
                        dues("ibm", 2024, "50.00"),
                        dues("ibm", 2025, "600.00"),
                        dues("ti", 2024, "300.00"),
                        dues("amd", 2025, "100.00"),
                        dues("amd", 2026, "999.00"))
                .done(table("by-dues", new Proposal.Opinion()))
                .done(new OpenVoting(
                        M1,
                        null,
                        Procedure.MEETING,
                        null,
                        (each, on) -> each.value().equals("ti") ? organisation("ibm") : each));
        assertThat(poll(given).electorate().bySeat().values().stream()
                        .map(each -> each.seat() + " " + each.full() + " " + each.weight()))
                .containsExactly(
                        "board.full.amd 100 100",
                        "board.full.ibm 600 1000/3",
                        "board.full.ti 300 500/3",
                        "board.sent.1 0 0");
        assertThat(grounds(given))
                .containsExactly(
                        "board.full.amd: For the year 2025, the last before this one with dues, 100.00 USD were assessed.",
                        "board.full.ibm: For the year 2025, the last before this one with dues, 600.00 USD were assessed.",
                        "board.full.ti: For the year 2024, the last before this one with dues, 300.00 USD were assessed.",
                        "board.sent.1: No dues were assessed in a year before, so it weighs nothing.");
    }

    @Test
    void contributionsCountWithDuesWhereTheCharterSaysSo() {
        Contribution work = new Contribution(
                new ContributionId("C-1"),
                organisation("ti"),
                new What.People("Process engineers", Fraction.of(3, 1)),
                LocalDate.parse("2025-05-01"),
                organisation("ibm"),
                Money.parse("USD 900.00"),
                Money.parse("USD 300.00"),
                null);
        Given<ConsortiumState, ConsortiumEvent> contributed = board("ibm", "ti")
                .happened(
                        dues("ibm", 2025, "600.00"),
                        dues("ti", 2025, "300.00"),
                        new ContributionOffered(work),
                        new ContributionAccepted(work.id()));
        assertThat(grounds(votesByDues(contributed)))
                .contains(
                        "board.full.ti: For the year 2025, the last before this one with dues, 300.00 USD were assessed.");
        Given<ConsortiumState, ConsortiumEvent> counted =
                votesByDues(contributed.happened(new CharterAdopted(counting())));
        assertThat(grounds(counted))
                .contains(
                        "board.full.ibm: For the year 2025, the last before this one with dues, 600.00 USD were assessed.",
                        "board.full.ti: For the year 2025, the last before this one with dues or contributions, 300.00 USD"
                                + " were assessed and 900.00 contributed besides.");
        assertThat(new Replay(poll(counted), null).differences()).isEmpty();
    }

    /** A merger after voting was opened: what a seat's organisation is counts at each vote, not at the opening alone. */
    @Test
    void aSeatThatBreachesSinceVotingWasOpenedDoesNotVote() {
        Given<ConsortiumState, ConsortiumEvent> opened = board("ibm", "ti")
                .happened(new CharterAdopted(withOneSeatForAGroup()))
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.MEETING, null));
        opened.by("ti", "ti").done(new CastVote(V1, seat("ti"), Choice.YES));

        Given<ConsortiumState, ConsortiumEvent> merged = opened.happened(
                new AffiliationNoted(organisation("ti"), organisation("ibm"), LocalDate.parse("2026-01-01")));
        assertThat(merged.by("ti", "ti")
                        .when(new CastVote(V1, seat("ti"), Choice.YES))
                        .thenRefused("separation-of-duties")
                        .detail())
                .contains("one-of-the-board");
        merged.by("ibm", "ibm").done(new CastVote(V1, seat("ibm"), Choice.YES));
    }

    private static Charter withOneSeatForAGroup() {
        Charter before = Boards.charter(new ProxyRule(2, true));
        Governance rules = Objects.requireNonNull(before.governance());
        Constraint most = new Constraint.AtMost(
                new ConstraintId("one-of-the-board"), "No group sits there twice.", new BodyId("board"), 1, Span.GROUP);
        return new Charter(
                2,
                before.secretariat(),
                before.currency(),
                before.noticeMonths(),
                before.classes(),
                new Governance(rules.bodies(), rules.motions(), List.of(most)),
                null,
                null);
    }

    private static Given<ConsortiumState, ConsortiumEvent> votesByDues(Given<ConsortiumState, ConsortiumEvent> given) {
        return given.done(table("by-dues", new Proposal.Opinion())).done(open(Procedure.MEETING, null));
    }

    /** The charter of the board, under which the work of people counts. */
    private static Charter counting() {
        Charter before = Boards.charter(new ProxyRule(2, true));
        ContributionRule rule = new ContributionRule(List.of(ContributionKind.PEOPLE), null);
        return new Charter(
                2,
                before.secretariat(),
                before.currency(),
                before.noticeMonths(),
                before.classes(),
                before.governance(),
                new MembershipTerms(null, null, null, ExitRule.USUAL, null, rule),
                before.results());
    }

    @Test
    void aWeightThatDoesNotFollowFromItsGroundShows() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .happened(dues("ibm", 2025, "600.00"), dues("ti", 2025, "300.00"))
                .done(table("by-dues", new Proposal.Opinion()))
                .done(open(Procedure.MEETING, null));
        assertThat(new Replay(poll(given), null).differences()).isEmpty();
        SeatGround other = new SeatGround(seat("ti"), new WeightGround.OfDues(2025, Money.parse("USD 301.00"), 1));
        assertThat(new Replay(poll(given.happened(new GroundsListed(V1, List.of(other)))), null).differences())
                .extracting(Object::toString)
                .containsExactly(
                        "Seat board.full.ti is recorded with 300 before the cap, which does not follow: For the year"
                                + " 2025, the last before this one with dues, 301.00 USD were assessed.");
    }

    private static List<String> grounds(Given<ConsortiumState, ConsortiumEvent> given) {
        Voting voting = poll(given);
        return voting.electorate().bySeat().keySet().stream()
                .map(seat -> seat + ": "
                        + Language.EN.say(voting.ground(seat).orElseThrow().words()))
                .toList();
    }

    @Test
    void theAccountNamesEveryStep() {
        assertThat(poll(cast(voting(board("ibm", "ti"), "opinion", new Proposal.Opinion()), "ibm+ ti-"))
                        .count()
                        .steps()
                        .stream()
                        .map(each -> Language.EN.say(each.words())))
                .containsExactly(
                        "3 seats may vote; they weigh 3.",
                        "Yes weighs 1 (1 seats), no 1 (1 seats), abstentions 0 (0 seats).",
                        "Present is by seats 2 of 3; the quorum is at least 1/2: reached.",
                        "Yes is by weight 1 of 2 cast for or against; the rule asks for more than 1/2: not reached.",
                        "As much says yes as no; the chair's seat board.full.ibm decides and said yes.");
    }

    @Test
    void closesAWrittenProcedureEarlyOnceEveryoneHasVoted() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T12:00:00Z"));
        cast(given, "ibm+").when(new CloseVoting(V1)).thenRefused("votes-outstanding");
        assertThat(Resolutions.of(cast(given, "ibm+ ti+")
                                .by("olga", "sematech-office")
                                .done(new CastVote(V1, new SeatId("board.sent.1"), Choice.ABSTAIN))
                                .done(new CloseVoting(V1))
                                .state())
                        .find(R1))
                .isPresent();
        given.when(new EndVoting(V1)).thenRefused("nothing-due");
    }

    /** Two of three is the quorum's half; the second vote comes within the last 24 hours. */
    @Test
    void aQuorumThatComesLateExtendsTheVotingOnce() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
        given.on("2026-01-29")
                .when(new CastVote(V1, seat("ibm"), Choice.YES))
                .then(new VoteCast(V1, seat("ibm"), Choice.YES));
        Given<ConsortiumState, ConsortiumEvent> late = cast(given, "ibm+")
                .on("2026-01-30")
                .by("ti", "ti")
                .when(new CastVote(V1, seat("ti"), Choice.NO))
                .then(
                        new VoteCast(V1, seat("ti"), Choice.NO),
                        new VotingExtended(V1, Instant.parse("2026-02-02T00:00:00Z")));
        late.on("2026-02-01").when(new EndVoting(V1)).thenRefused("nothing-due");
        assertThat(Motions.of(late.on("2026-02-02").done(new EndVoting(V1)).state())
                        .require(M1)
                        .stage())
                .isEqualTo(MotionStage.REJECTED);
    }

    @Test
    void aVoteThatComesLateExtendsNothingWhereTheQuorumWasThere() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
        SeatId sent = new SeatId("board.sent.1");
        cast(given, "ibm+ ti-")
                .on("2026-01-30")
                .by("olga", "sematech-office")
                .when(new CastVote(V1, sent, Choice.NO))
                .then(new VoteCast(V1, sent, Choice.NO));
    }

    @Test
    void aQuorumThatDoesNotComeExtendsTheVotingOnce() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"))
                .on("2026-01-31");
        given.when(new CastVote(V1, seat("ibm"), Choice.YES)).thenRefused("voting-over");
        given.on("2026-02-01")
                .when(new EndVoting(V1))
                .then(new VotingExtended(V1, Instant.parse("2026-02-02T00:00:00Z")));
        given.on("2026-02-05")
                .when(new EndVoting(V1))
                .then(new VotingExtended(V1, Instant.parse("2026-02-07T00:00:00Z")));
        Given<ConsortiumState, ConsortiumEvent> longer =
                given.when(new EndVoting(V1)).then(new VotingExtended(V1, Instant.parse("2026-02-02T00:00:00Z")));
        assertThat(Motions.of(longer.on("2026-02-02").done(new EndVoting(V1)).state())
                        .require(M1)
                        .stage())
                .isEqualTo(MotionStage.DEBATED);
    }

    /** ti was chosen to preside; with amd there are two of four, and one where it leaves. */
    @Test
    void inAMeetingThoseArePresentWhomItsRecordNames() {
        MeetingId meeting = new MeetingId("MT-2");
        Instant start = Instant.parse("2025-12-31T20:00:00Z");
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .done(table("opinion", new Proposal.Opinion()))
                .happened(
                        convened(meeting),
                        new MeetingOpened(meeting, start, seat("ti"), true),
                        arrived(meeting, "ti", start),
                        arrived(meeting, "amd", start))
                .by("ti", "ti")
                .done(open(Procedure.MEETING, null));
        assertThat(poll(given).cast().present()).containsExactlyInAnyOrder(seat("ti"), seat("amd"));
        assertThat(poll(given).terms().chair()).isEqualTo(seat("ti"));
        Given<ConsortiumState, ConsortiumEvent> voted = given.done(new CastVote(V1, seat("ti"), Choice.YES));
        assertThat(Resolutions.of(voted.done(new CloseVoting(V1)).state()).find(R1))
                .isPresent();
        Given<ConsortiumState, ConsortiumEvent> left =
                voted.happened(new SeatLeft(meeting, seat("amd"), Instant.parse("2025-12-31T21:00:00Z")));
        assertThat(poll(left.done(new CloseVoting(V1))).closed().outcome()).isEqualTo(Outcome.INQUORATE);
    }

    @Test
    void votesInAMeetingAreTakenWhileOneLastsAndOnWhatItsAgendaNames() {
        Given<ConsortiumState, ConsortiumEvent> given =
                board("ibm", "ti").done(table("opinion", new Proposal.Opinion()));
        given.happened(new MeetingClosed(SITTING, NOON))
                .when(open(Procedure.MEETING, null))
                .thenRefused("no-meeting");
        Given<ConsortiumState, ConsortiumEvent> struck =
                given.happened(new AgendaItemWithdrawn(SITTING, 1, "Not today."));
        struck.when(open(Procedure.MEETING, null)).thenRefused("not-on-agenda");
        struck.done(open(Procedure.WRITTEN, "2026-01-31T00:00:00Z"));
        struck.by("ibm", "ibm")
                .happened(new AgendaItemAdded(SITTING, 101, new Topic("After all", List.of(), M1), null, true))
                .done(open(Procedure.MEETING, null));
    }

    /** Votes are taken until noon. amd, without whom there are too few, leaves an hour later; it is counted the day after. */
    @Test
    void thosePresentAtTheEndCountHoweverLateItIsCounted() {
        MeetingId meeting = new MeetingId("MT-2");
        Instant start = Instant.parse("2025-12-31T20:00:00Z");
        Given<ConsortiumState, ConsortiumEvent> voted = board("ibm", "ti", "amd")
                .done(table("late", new Proposal.Opinion()))
                .happened(
                        convened(meeting),
                        new MeetingOpened(meeting, start, seat("ibm"), false),
                        arrived(meeting, "ibm", start),
                        arrived(meeting, "amd", start))
                .done(open(Procedure.MEETING, "2026-01-01T12:00:00Z"))
                .done(new CastVote(V1, seat("ibm"), Choice.YES));
        Given<ConsortiumState, ConsortiumEvent> left = voted.happened(
                        new SeatLeft(meeting, seat("amd"), Instant.parse("2026-01-01T12:00:00Z")))
                .on("2026-01-02");
        assertThat(poll(left.done(new EndVoting(V1))).closed().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(poll(left.done(new CloseVoting(V1))).closed().outcome()).isEqualTo(Outcome.ADOPTED);
        Given<ConsortiumState, ConsortiumEvent> before = voted.happened(
                        new SeatLeft(meeting, seat("amd"), Instant.parse("2026-01-01T11:59:00Z")))
                .on("2026-01-02")
                .done(new EndVoting(V1));
        assertThat(poll(before).closed())
                .as("there were enough when it was opened, and too few at its end, so that it is put off")
                .isNull();
        assertThat(poll(before).ends()).isEqualTo("2026-01-03T12:00:00Z");
        assertThat(poll(before).cast().present()).containsExactly(seat("ibm"));
    }

    @Test
    void whoPresidesEndsNoVoteBeforeTheEndThatWasSaid() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("opinion", new Proposal.Opinion()))
                .done(open(Procedure.MEETING, "2026-01-01T12:00:00Z"));
        cast(given, "ibm+").when(new CloseVoting(V1)).thenRefused("votes-outstanding");
        assertThat(poll(cast(given, "ibm+").on("2026-01-02").done(new CloseVoting(V1)))
                        .closed())
                .isNotNull();
    }

    /** ti's elected seat passes to amd, whom the vote is about. */
    @Test
    void aSeatThatPassesToAnotherOrganisationHasNoVoteAnyMore() {
        Given<ConsortiumState, ConsortiumEvent> given = voting(
                        board("ibm", "ti", "amd")
                                .happened(HEARD)
                                .happened(new SeatTaken(
                                        ELECTED, organisation("ti"), new PersonId("p-9"), new Period(DAY, null), null)),
                        "expulsion",
                        new Proposal.Expel(organisation("amd"), ExpulsionGround.BREACH))
                .happened(
                        new SeatTaken(ELECTED, organisation("amd"), new PersonId("p-8"), new Period(DAY, null), null));
        assertThat(given.by("p-8", "amd")
                        .when(new CastVote(V1, ELECTED, Choice.NO))
                        .thenRefused("vote-lost")
                        .detail())
                .contains("was one of ti when voting was opened");
    }

    @Test
    void silenceAdoptsNoAmendmentSinceNobodyCanVetoOne() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti")
                .done(table("consent", new Proposal.Opinion()))
                .by("ti", "ti")
                .done(ProposeAmendment.of(
                        M1, seat("ti"), new Question("Shall all be ours?", "Yes.", new Proposal.Opinion()), EVERYBODY))
                .by("ibm", "ibm")
                .done(new OpenVoting(M1, 1, Procedure.WRITTEN, Instant.parse("2026-01-31T00:00:00Z"), ALONE));
        Given<ConsortiumState, ConsortiumEvent> after =
                cast(given, "ibm0 ti0").on("2026-01-31").done(new EndVoting(V1));
        assertThat(poll(after).closed().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Motions.of(after.state()).require(M1).question().title()).isEqualTo("Shall it be so?");
    }

    private static SeatArrived arrived(MeetingId meeting, String member, Instant at) {
        return new SeatArrived(
                meeting, seat(member), organisation(member), new PersonId(member), Manner.IN_PERSON, false, null, at);
    }

    private static DuesAssessed dues(String member, int year, String amount) {
        return new DuesAssessed(
                organisation(member), year, new Assessment(FULL, 1, null, null, Money.parse("USD " + amount)));
    }

    private static Voting poll(Given<ConsortiumState, ConsortiumEvent> given) {
        return Votings.of(given.state()).require(V1);
    }
}
