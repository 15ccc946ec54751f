package io.consort.consortium;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.admission.AdmissionEvent.ApplicantAdmitted;
import io.consort.consortium.admission.AdmissionEvent.ApplicationLapsed;
import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.admission.AdmissionEvent.ApplicationRejected;
import io.consort.consortium.admission.AdmissionEvent.ApplicationWithdrawn;
import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.assembly.ConsortiumParts;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSeal;
import io.consort.consortium.ballot.PaperKey;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.ballot.SealDigest;
import io.consort.consortium.ballot.SealKey;
import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.SeatEvent.AlternateNamed;
import io.consort.consortium.body.SeatEvent.AlternateWithdrawn;
import io.consort.consortium.body.SeatEvent.ProxyGiven;
import io.consort.consortium.body.SeatEvent.ProxyWithdrawn;
import io.consort.consortium.body.SeatEvent.SeatTaken;
import io.consort.consortium.body.SeatEvent.SeatVacated;
import io.consort.consortium.body.Sitter;
import io.consort.consortium.charter.Band;
import io.consort.consortium.charter.Basis;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.CharterEvent.CharterAgreed;
import io.consort.consortium.charter.CharterEvent.CharterAmended;
import io.consort.consortium.charter.CharterEvent.CharterConsented;
import io.consort.consortium.charter.CharterEvent.CharterProposed;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.Governance;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.ResultTerms;
import io.consort.consortium.charter.VettingStepId;
import io.consort.consortium.contribution.Contribution;
import io.consort.consortium.contribution.ContributionEvent.ContributionAccepted;
import io.consort.consortium.contribution.ContributionEvent.ContributionDeclined;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.contribution.ContributionId;
import io.consort.consortium.contribution.What;
import io.consort.consortium.count.Amount;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.Digest;
import io.consort.consortium.decision.MotionEvent.AmendmentAccepted;
import io.consort.consortium.decision.MotionEvent.AmendmentProposed;
import io.consort.consortium.decision.MotionEvent.MotionDecided;
import io.consort.consortium.decision.MotionEvent.MotionRevised;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.decision.MotionEvent.MotionWithdrawn;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.Question;
import io.consort.consortium.decision.ResolutionEvent.DeliveryProven;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.EffectRefused;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.ResolutionEvent.ObjectionRaised;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.decision.ResolutionEvent.ResolutionVetoed;
import io.consort.consortium.decision.ResolutionEvent.VetoExpired;
import io.consort.consortium.decision.SchemeId;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.decision.VotingEvent.BallotsOpened;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed.SeatGround;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.decision.VotingEvent.PapersPrepared;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.decision.VotingEvent.ProxiesListed;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingEvent.VoteLost;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.decision.WeightGround;
import io.consort.consortium.decision.WeightKey;
import io.consort.consortium.dues.Assessment;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.dues.DuesEvent.BasisConfirmed;
import io.consort.consortium.dues.DuesEvent.BasisEstimated;
import io.consort.consortium.dues.DuesEvent.BasisReported;
import io.consort.consortium.dues.DuesEvent.DuesAssessed;
import io.consort.consortium.dues.InvoiceEvent.CancellationBooked;
import io.consort.consortium.dues.InvoiceEvent.DefaultCured;
import io.consort.consortium.dues.InvoiceEvent.DuesInvoiced;
import io.consort.consortium.dues.InvoiceEvent.DuesPaid;
import io.consort.consortium.dues.InvoiceEvent.DuesReopened;
import io.consort.consortium.dues.InvoiceEvent.InvoiceBooked;
import io.consort.consortium.dues.InvoiceEvent.InvoiceCancelled;
import io.consort.consortium.dues.InvoiceEvent.MemberDefaulted;
import io.consort.consortium.exit.ExitEvent.ExitAccounted;
import io.consort.consortium.exit.ExitEvent.ExitFailed;
import io.consort.consortium.exit.ExitEvent.ExitSettled;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.exit.ExitEvent.ExitStopped;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.consortium.exit.ExitEvent.StepReadmitted;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.consortium.exit.ExitEvent.StepRevoked;
import io.consort.consortium.exit.ExitEvent.StepSettled;
import io.consort.consortium.exit.ExitGround;
import io.consort.consortium.exit.ExitId;
import io.consort.consortium.exit.ExitPart;
import io.consort.consortium.exit.Leaving;
import io.consort.consortium.exit.PartDigest;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.FoundingEvent.ConsortiumOpened;
import io.consort.consortium.foureyes.ActOfTwo.ActProposed;
import io.consort.consortium.foureyes.ActOfTwo.ActSeconded;
import io.consort.consortium.foureyes.ActOfTwo.ActWithdrawn;
import io.consort.consortium.life.LedgerEnd;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.LifeEvent.DissolutionStarted;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.consortium.life.LifeEvent.WindingUpBegun;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.meeting.DemandEvent.DemandJoined;
import io.consort.consortium.meeting.DemandEvent.DemandLeft;
import io.consort.consortium.meeting.DemandEvent.DemandMet;
import io.consort.consortium.meeting.DemandEvent.MeetingDemanded;
import io.consort.consortium.meeting.DemandId;
import io.consort.consortium.meeting.Document;
import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemAdded;
import io.consort.consortium.meeting.MeetingEvent.AgendaItemWithdrawn;
import io.consort.consortium.meeting.MeetingEvent.GuestAdmitted;
import io.consort.consortium.meeting.MeetingEvent.MeetingAdjourned;
import io.consort.consortium.meeting.MeetingEvent.MeetingCancelled;
import io.consort.consortium.meeting.MeetingEvent.MeetingClosed;
import io.consort.consortium.meeting.MeetingEvent.MeetingContinued;
import io.consort.consortium.meeting.MeetingEvent.MeetingConvened;
import io.consort.consortium.meeting.MeetingEvent.MeetingOpened;
import io.consort.consortium.meeting.MeetingEvent.MeetingPostponed;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingEvent.SeatLeft;
import io.consort.consortium.meeting.MeetingEvent.SummonsSent;
import io.consort.consortium.meeting.MeetingEvent.SummonsWaived;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Topic;
import io.consort.consortium.meeting.Venue;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.LetterDigest;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.InvitationDeclined;
import io.consort.consortium.membership.MembershipEvent.InvitationLapsed;
import io.consort.consortium.membership.MembershipEvent.InvitationWithdrawn;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.MemberHeard;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.MembershipLapsed;
import io.consort.consortium.membership.MembershipEvent.MembershipRenewed;
import io.consort.consortium.membership.MembershipEvent.NoticeClaimed;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.consortium.minutes.MinutesEvent.MinutesAccepted;
import io.consort.consortium.minutes.MinutesEvent.MinutesObjected;
import io.consort.consortium.minutes.MinutesEvent.MinutesOverdue;
import io.consort.consortium.minutes.MinutesEvent.MinutesSent;
import io.consort.consortium.minutes.MinutesEvent.MinutesWritten;
import io.consort.consortium.minutes.Passage;
import io.consort.consortium.organisation.Country;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.FederationProtocol;
import io.consort.consortium.organisation.Identifiers;
import io.consort.consortium.organisation.InternetDomain;
import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.OnboardingStep;
import io.consort.consortium.organisation.OrganisationEvent.DemergerCarried;
import io.consort.consortium.organisation.OrganisationEvent.FederationEstablished;
import io.consort.consortium.organisation.OrganisationEvent.FederationRequested;
import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.consortium.organisation.OrganisationEvent.GroupLeft;
import io.consort.consortium.organisation.OrganisationEvent.OnboardingFailed;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationIdentified;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationProvisioned;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRenamed;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvited;
import io.consort.consortium.organisation.OrganisationEvent.SuccessionCarried;
import io.consort.consortium.organisation.OrganisationKind;
import io.consort.consortium.organisation.PersonChange;
import io.consort.consortium.organisation.Portion;
import io.consort.consortium.organisation.Profile;
import io.consort.consortium.organisation.Ror;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.BodyKind;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Extension;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.Minority;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.SeatRule;
import io.consort.consortium.rule.SeatRuleId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.VotingId;
import io.consort.consortium.rule.Weighing;
import io.consort.consortium.separation.Constraint;
import io.consort.consortium.separation.ConstraintId;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Span;
import io.consort.consortium.separation.Undertaking;
import io.consort.consortium.succession.SuccessionEvent.DemergerNoted;
import io.consort.consortium.succession.SuccessionEvent.DemergerTold;
import io.consort.consortium.succession.SuccessionEvent.MembershipPassed;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.consortium.succession.SuccessionEvent.PartPassed;
import io.consort.consortium.succession.SuccessionEvent.SuccessionTold;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Json;
import io.consort.kernel.json.Terms;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.witness.WitnessId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.ObjectMapper;

class ConsortiumStateTest {

    private static final Demerger DEMERGER = new Demerger(
            DemergerId.of(1),
            organisation("ti"),
            organisation("sensata"),
            LocalDate.parse("1999-01-01"),
            "a".repeat(64),
            List.of(
                    new Allotment(Allotment.Kind.MEMBERSHIP, "ti"),
                    new Allotment(Allotment.Kind.SEAT, "board.full.ti"),
                    new Allotment(Allotment.Kind.ACCOUNT, "ti-usd")));

    private static final ExitId EXIT = new ExitId("X-1");
    private static final Money AMOUNT = Money.parse("USD 12.34");

    private static final Instant MOMENT = Instant.parse("1988-03-15T09:00:00Z");

    private static final MotionKindId CHANGE = new MotionKindId("change");

    private static final Charter GOVERNED = new Charter(
            3,
            OFFICE,
            CurrencyUnit.USD,
            6,
            List.of(new MembershipClass(
                    FULL, "Full", ClassStanding.MEMBER, true, new DuesRule.ByVotes(AMOUNT, CHANGE))),
            new Governance(
                    List.of(new BodyRule(
                            new BodyId("assembly"),
                            "Assembly",
                            BodyKind.ASSEMBLY,
                            null,
                            List.of(new SeatRule(
                                    new SeatRuleId("full"), "Member", 1, new Filling.ByRight(FULL), 0, 0, 1, true)),
                            ProxyRule.NONE,
                            MeetingRule.USUAL)),
                    List.of(new MotionRule(
                            CHANGE,
                            "Change of the charter",
                            new BodyId("assembly"),
                            EffectKind.CHARTER_CHANGE,
                            new DecisionRule(
                                    new Weighing.Equal(),
                                    new Cap.OfTotal(Fraction.of(1, 2)),
                                    Quorum.ofSeats(Threshold.atLeast(Fraction.of(2, 3))),
                                    List.of(Majority.qualified(Fraction.of(2, 3), Base.CAST)),
                                    Tie.FALLS,
                                    Secrecy.OPEN,
                                    new Veto(15, 1),
                                    new Extension(2, 24, 1),
                                    0,
                                    10),
                            null)),
                    List.of(new Constraint.Aside(
                            new ConstraintId("own"), "Own matters.", List.of(CHANGE), Span.GROUP))),
            MembershipTerms.USUAL,
            ResultTerms.USUAL);

    private static final List<ConsortiumEvent> OTHERS = List.of(
            registered("ibm"),
            new OrganisationRegistered(
                    organisation("utexas"),
                    new Profile(
                            "University of Texas",
                            OrganisationKind.UNIVERSITY,
                            new Country("US"),
                            "Texas",
                            organisation("ibm"),
                            new Identifiers(new Ror("00hj54h04"), null, null),
                            List.of(new InternetDomain("utexas.edu")))),
            new OrganisationProvisioned(organisation("ibm"), "0b1c"),
            new FederationRequested(
                    organisation("ibm"),
                    new Federation(FederationProtocol.OIDC, "https://login.ibm.example/metadata", "consort")),
            new OnboardingFailed(
                    organisation("ibm"), OnboardingStep.FEDERATE, "federation-refused", "It cannot be read."),
            new FederationEstablished(organisation("ibm")),
            new PersonChanged(organisation("ibm"), new PersonId("p-1"), PersonChange.MADE_ADMINISTRATOR),
            new PersonChanged(organisation("ibm"), new PersonId("p-2"), PersonChange.SUSPENDED),
            new PersonInvited(organisation("ibm"), new InvitationId("PI-1"), true),
            new PersonInvited(organisation("ibm"), new InvitationId("PI-2"), false),
            new PersonInvitationEnded(
                    organisation("ibm"), new InvitationId("PI-2"), PersonInvitationEnded.End.DECLINED),
            new GroupLeft(organisation("utexas"), LocalDate.parse("1990-01-01")),
            new GroupJoined(organisation("utexas"), organisation("ibm"), LocalDate.parse("1991-01-01")),
            new OrganisationRenamed(organisation("utexas"), "The University of Texas", LocalDate.parse("1992-01-01")),
            new OrganisationIdentified(organisation("utexas"), new Identifiers(new Ror("00hj54h04"), null, null)),
            new OrganisationSucceeded(
                    organisation("utexas"),
                    new Succession(List.of(organisation("ibm")), LocalDate.parse("1996-01-01"))),
            new SuccessionCarried(organisation("utexas")),
            new OrganisationDemerged(
                    DEMERGER.id(),
                    DEMERGER.from(),
                    DEMERGER.to(),
                    DEMERGER.effective(),
                    DEMERGER.plan(),
                    List.of(new Portion(SEMATECH, DEMERGER.allotments()))),
            new DemergerCarried(DEMERGER.from(), DEMERGER.id()),
            new ConsortiumFounded(SEMATECH, FOUNDATION, CHARTER),
            new ConsortiumOpened(SEMATECH),
            new ConsortiumCreated(SEMATECH, FOUNDATION),
            new CharterAdopted(CHARTER),
            new CharterAdopted(Charter.plain(
                    2,
                    OFFICE,
                    CurrencyUnit.USD,
                    6,
                    List.of(
                            new MembershipClass(FULL, "Full", ClassStanding.MEMBER, true, new DuesRule.Fixed(AMOUNT)),
                            new MembershipClass(
                                    new ClassId("banded"),
                                    "Banded",
                                    ClassStanding.OBSERVER,
                                    false,
                                    new DuesRule.Banded(
                                            new Basis("sales", 0),
                                            List.of(new Band(Money.zero(CurrencyUnit.USD), AMOUNT))))))),
            new CharterProposed(1, 2, CharterDraft.of(GOVERNED)),
            new CharterConsented(1, organisation("ibm")),
            new CharterAgreed(GOVERNED, 1, LocalDate.parse("1987-12-01")),
            new CharterAmended(GOVERNED, new ResolutionId("R-1"), LocalDate.parse("1988-01-01")),
            invited("ibm", FULL),
            acceded("ibm", FULL, "1987-08-07"),
            new NoticeClaimed(
                    organisation("ibm"),
                    LocalDate.parse("1991-01-31"),
                    LocalDate.parse("1992-01-31"),
                    new LetterDigest("1e".repeat(32))),
            new NoticeGiven(organisation("ibm"), 1, LocalDate.parse("1991-01-31"), LocalDate.parse("1992-01-31")),
            new ApplicationMade(
                    organisation("ti"), FULL, 1, LocalDate.parse("1990-01-01"), LocalDate.parse("1990-01-01")),
            new StepAnswered(
                    organisation("ti"),
                    new VettingStepId("solvency"),
                    true,
                    "Yes",
                    "00ff",
                    LocalDate.parse("1990-01-01")),
            new ApplicationRejected(organisation("ti"), "No"),
            new ApplicationWithdrawn(organisation("ti")),
            new ApplicationLapsed(organisation("ti"), LocalDate.parse("1990-01-01")),
            new ApplicantAdmitted(organisation("ti"), new ResolutionId("R-2")),
            new InvitationLapsed(organisation("ti"), LocalDate.parse("1990-01-01")),
            new InvitationWithdrawn(organisation("ti"), "The programme is full."),
            new InvitationDeclined(organisation("ti"), "We have no use for it."),
            new MembershipRenewed(organisation("ibm"), 1, LocalDate.parse("1990-01-01"), LocalDate.parse("1990-01-01")),
            new HearingOffered(organisation("ibm"), 1, "It leaks.", LocalDate.parse("1990-01-01")),
            new MemberHeard(organisation("ibm"), "We paid."),
            new MemberSuspended(
                    organisation("ibm"),
                    1,
                    "Any",
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-01-01"),
                    new ResolutionId("R-3")),
            new SuspensionLifted(organisation("ibm"), LocalDate.parse("1990-01-01"), "Any", null),
            new MemberExpelled(
                    organisation("ibm"), 1, ExpulsionGround.BREACH, "Any", LocalDate.parse("1990-01-01"), null),
            new MembershipLapsed(organisation("ibm"), LocalDate.parse("1990-01-01")),
            new ExitStarted(
                    EXIT,
                    1,
                    new Leaving(
                            organisation("ibm"),
                            ExitGround.WITHDRAWAL,
                            LocalDate.parse("1988-01-01"),
                            LocalDate.parse("1990-01-01"),
                            ExitRule.USUAL,
                            1),
                    List.of(new PartDigest(ExitPart.FINANCE, "0".repeat(64))),
                    "1".repeat(64)),
            new ExitAccounted(
                    EXIT,
                    List.of(ExitItem.of(Heading.LOST, "members/ibm", "membership", LocalDate.parse("1989-12-31"))),
                    List.of(new Balance(Money.parse("USD 1.00"), Money.parse("USD 2.00")))),
            new StepDelayed(EXIT, 1, ExitPart.FINANCE, "service-unavailable", "No answer."),
            new StepSettled(EXIT, 1, ExitPart.FINANCE),
            new StepRefused(EXIT, 1, ExitPart.TALENT, "exit-blocked", "Something is open."),
            new StepRevoked(EXIT, 1, ExitPart.TALENT),
            new StepRevoked(EXIT, 1, ExitPart.FINANCE),
            new ExitFailed(EXIT, 1, ExitPart.TALENT, "exit-blocked"),
            new ExitStopped(EXIT, 1, ExitPart.TALENT, "It hangs."),
            new ExitSettled(EXIT, 1),
            new WitnessEvent.WitnessRegistered(
                    new WitnessId("W-1"),
                    organisation("ibm"),
                    Cosigner.generate("w").verifier().toString()),
            new WitnessEvent.WitnessRetired(new WitnessId("W-1"), LocalDate.parse("1995-01-01")),
            new ActProposed("consortium/expel-member", "ab".repeat(32)),
            new ActSeconded("consortium/expel-member", "ab".repeat(32)),
            new ActProposed("consortium/expel-member", "cd".repeat(32)),
            new ActWithdrawn("consortium/expel-member", "cd".repeat(32)),
            new StepReadmitted(EXIT, 1, ExitPart.FINANCE, LocalDate.parse("1995-01-01")),
            new MembershipSucceeded(
                    organisation("ibm"),
                    new Succession(List.of(organisation("utexas")), LocalDate.parse("1996-01-01"))),
            new SeatTaken(
                    new SeatId("board.full.ibm"),
                    organisation("ibm"),
                    new PersonId("p-7"),
                    new Period(LocalDate.parse("1988-01-01"), null),
                    null),
            new SeatVacated(new SeatId("board.full.ibm"), LocalDate.parse("1989-01-01"), new ResolutionId("M-1")),
            new AlternateNamed(
                    new SeatId("board.full.ibm"),
                    new PersonId("p-8"),
                    new Period(LocalDate.parse("1988-01-01"), LocalDate.parse("1989-01-01"))),
            new AlternateWithdrawn(new SeatId("board.full.ibm"), new PersonId("p-8"), LocalDate.parse("1988-06-01")),
            new OfficeTaken(
                    new BodyId("board"),
                    Office.CHAIR,
                    new SeatId("board.full.ibm"),
                    new Period(LocalDate.parse("1988-01-01"), null),
                    null),
            new OfficeVacated(
                    new BodyId("board"), Office.CHAIR, LocalDate.parse("1989-01-01"), new ResolutionId("M-2")),
            new ProxyGiven(
                    new SeatId("board.full.ibm"),
                    new Sitter(organisation("ibm"), null),
                    new SeatId("board.full.ti"),
                    new Sitter(organisation("ti"), new PersonId("p-9")),
                    Fraction.of(1, 2),
                    new Period(LocalDate.parse("1988-01-01"), null)),
            new ProxyWithdrawn(
                    new SeatId("board.full.ibm"), new SeatId("board.full.ti"), LocalDate.parse("1989-01-01")),
            new MeetingConvened(
                    new MeetingId("MT-1"),
                    new BodyId("assembly"),
                    "Spring",
                    3,
                    MeetingRule.USUAL,
                    MOMENT,
                    new Venue("Austin", null),
                    List.of(new Topic("Budget", List.of(new Document("Draft", "ab".repeat(32))), new MotionId("M-1")))),
            new AgendaItemAdded(
                    new MeetingId("MT-1"),
                    2,
                    new Topic("Site", List.of(), null),
                    new SeatId("assembly.full.ibm"),
                    false),
            new AgendaItemWithdrawn(new MeetingId("MT-1"), 2, "Late."),
            new MeetingPostponed(new MeetingId("MT-1"), MOMENT, new Venue(null, "https://meet.example/1"), "Late."),
            new SummonsSent(
                    new MeetingId("MT-1"),
                    List.of(new SeatId("assembly.full.ibm")),
                    LocalDate.parse("1988-01-01"),
                    "ab".repeat(32)),
            new SummonsWaived(new MeetingId("MT-1"), new SeatId("assembly.full.ti")),
            new MeetingOpened(new MeetingId("MT-1"), MOMENT, new SeatId("assembly.full.ibm"), true),
            new SeatArrived(
                    new MeetingId("MT-1"),
                    new SeatId("assembly.full.ibm"),
                    organisation("ibm"),
                    new PersonId("p-7"),
                    Manner.IN_PERSON,
                    true,
                    null,
                    MOMENT),
            new SeatLeft(new MeetingId("MT-1"), new SeatId("assembly.full.ibm"), MOMENT),
            new GuestAdmitted(new MeetingId("MT-1"), organisation("darpa"), new PersonId("p-9"), MOMENT),
            new MeetingAdjourned(new MeetingId("MT-1"), MOMENT, "Too few.", MOMENT),
            new MeetingContinued(new MeetingId("MT-1"), MOMENT, new SeatId("assembly.full.ibm"), false),
            new MeetingClosed(new MeetingId("MT-1"), MOMENT),
            new MeetingConvened(
                    new MeetingId("MT-2"),
                    new BodyId("assembly"),
                    "Summer",
                    3,
                    MeetingRule.USUAL,
                    MOMENT,
                    new Venue("Austin", null),
                    List.of()),
            new MeetingDemanded(
                    new DemandId("D-1"),
                    new BodyId("assembly"),
                    new SeatId("assembly.full.ibm"),
                    "Autumn",
                    MOMENT,
                    new Venue("Austin", null),
                    List.of(new Topic("Site", List.of(), null))),
            new DemandJoined(new DemandId("D-1"), new SeatId("assembly.full.ti")),
            new DemandLeft(new DemandId("D-1"), new SeatId("assembly.full.ti")),
            new MeetingConvened(
                    new MeetingId("MT-3"),
                    new BodyId("assembly"),
                    "Autumn",
                    3,
                    new MeetingRule(14, 7, 15, new Minority.OfTotal(Fraction.of(1, 3))),
                    MOMENT,
                    new Venue("Austin", null),
                    List.of(new Topic("Site", List.of(), null))),
            new DemandMet(new DemandId("D-1"), new MeetingId("MT-3")),
            new MeetingCancelled(new MeetingId("MT-2"), "Nothing to decide."),
            new MinutesOverdue(new MeetingId("MT-1"), LocalDate.parse("1988-03-26")),
            new MinutesWritten(new MeetingId("MT-1"), 1, List.of(new Passage("Meeting", "MT-1", "Spring"))),
            new MinutesSent(new MeetingId("MT-1"), 1, "ab".repeat(32), 1, LocalDate.parse("1988-04-01"), "Item 2."),
            new MinutesObjected(new MeetingId("MT-1"), 1, new SeatId("assembly.full.ibm"), "No lunch."),
            new MinutesAccepted(new MeetingId("MT-1"), 1, "So found."),
            new EngagementRecorded(new Engagement(
                    new EngagementId("E-1"),
                    new Undertaking(Undertaking.Kind.FUND, "F-1"),
                    Part.FUNDER,
                    organisation("ibm"),
                    new PersonId("p-7"),
                    LocalDate.parse("1988-01-01"),
                    null)),
            new EngagementEnded(new EngagementId("E-1"), LocalDate.parse("1989-01-01")),
            new AffiliationNoted(organisation("ibm"), organisation("holding"), LocalDate.parse("1988-01-01")),
            new ContributionOffered(new Contribution(
                    new ContributionId("C-1"),
                    organisation("ibm"),
                    new What.People("Process engineers", Fraction.of(3, 2)),
                    LocalDate.parse("1988-01-01"),
                    organisation("ti"),
                    AMOUNT,
                    AMOUNT,
                    new ResolutionId("R-1"))),
            new ContributionAccepted(new ContributionId("C-1")),
            new ContributionDeclined(new ContributionId("C-1"), "It never came"),
            new BasisReported(organisation("ibm"), 1987, AMOUNT),
            new BasisEstimated(organisation("ibm"), 1986, AMOUNT, "As the year before"),
            new BasisConfirmed(organisation("ibm"), 1987, AMOUNT, "Licences"),
            new AuditorAppointed(organisation("audit")),
            new DuesAssessed(organisation("ibm"), 1988, new Assessment(FULL, 1, 1987, AMOUNT, AMOUNT)),
            new DuesAssessed(organisation("ibm"), 1989, new Assessment(FULL, 2, null, null, AMOUNT)),
            new DuesInvoiced(
                    organisation("ibm"),
                    1988,
                    AMOUNT,
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-01-01")),
            new InvoiceBooked(organisation("ibm"), 1988),
            new MemberDefaulted(organisation("ibm"), 1988, LocalDate.parse("1990-01-01")),
            new DuesPaid(organisation("ibm"), 1988, LocalDate.parse("1990-01-01"), 1),
            new DefaultCured(organisation("ibm"), 1988, LocalDate.parse("1990-01-01")),
            new DuesReopened(organisation("ibm"), 1988, 2, null),
            new DuesPaid(organisation("ibm"), 1988, LocalDate.parse("1990-01-01"), 3),
            new DuesInvoiced(
                    organisation("ibm"),
                    1989,
                    AMOUNT,
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-01-01"),
                    null,
                    null),
            new InvoiceCancelled(organisation("ibm"), 1989, "Waived"),
            new CancellationBooked(organisation("ibm"), 1989),
            new DuesInvoiced(
                    organisation("ibm"),
                    1989,
                    AMOUNT,
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-01-01"),
                    null,
                    null,
                    2),
            new InvoiceBooked(organisation("ibm"), 1989, 2));

    private static final MotionId MOTION = new MotionId("M-1");
    private static final VotingId VOTING = new VotingId("V-1");
    private static final ResolutionId RESOLUTION = new ResolutionId("R-1");
    private static final SeatId SEAT = new SeatId("board.full.ibm");
    private static final Instant NOON = Instant.parse("1988-01-01T12:00:00Z");
    private static final Amount NONE = new Amount(Fraction.ZERO, Fraction.ZERO);
    private static final Amount ONE = new Amount(Fraction.ONE, Fraction.of(2, 3));
    private static final Question QUESTION = new Question(
            "A scheme",
            "To be paid.",
            new Proposal.EnactScheme(new SchemeId("standard"), 2, LocalDate.parse("1988-01-01")));

    private static final List<ConsortiumEvent> DECIDED = List.of(
            new MotionTabled(MOTION, CHANGE, new BodyId("board"), SEAT, 3, QUESTION),
            new MotionRevised(MOTION, QUESTION),
            new AmendmentProposed(MOTION, 1, null, QUESTION),
            new AmendmentAccepted(MOTION, 1),
            new VotingOpened(
                    VOTING,
                    MOTION,
                    null,
                    new VotingTerms(
                            new BodyId("board"),
                            Procedure.MEETING,
                            new MeetingId("MT-1"),
                            3,
                            GOVERNED.motions().getFirst().meeting(),
                            ProxyRule.NONE,
                            SEAT),
                    NOON),
            new ElectorsListed(
                    VOTING,
                    List.of(
                            new Elector(
                                    SEAT,
                                    organisation("ibm"),
                                    organisation("ibm"),
                                    Fraction.ONE,
                                    Fraction.of(2, 3),
                                    null),
                            new Elector(
                                    new SeatId("board.full.ti"),
                                    organisation("ti"),
                                    organisation("ti"),
                                    Fraction.ONE,
                                    Fraction.ONE,
                                    null))),
            new GroundsListed(
                    VOTING,
                    List.of(new SeatGround(SEAT, new WeightGround.OfClass(new ClassId("full"), Fraction.ONE, 1)))),
            new PresenceRecorded(VOTING, List.of(SEAT), false),
            new ProxiesListed(VOTING, List.of(new Proxy(new SeatId("board.full.ti"), SEAT, Fraction.of(1, 2)))),
            new DelegationTakenBack(VOTING, new SeatId("board.full.ti")),
            new VoteDelegated(VOTING, new Proxy(new SeatId("board.full.ti"), SEAT, Fraction.of(1, 2))),
            new ConflictDeclared(VOTING, new SeatId("board.full.ti"), "It sells."),
            new VoteLost(VOTING, new SeatId("board.full.ti"), "It is suspended."),
            new VoteCast(VOTING, SEAT, Choice.YES),
            new PapersPrepared(
                    VOTING,
                    List.of(new WeightKey(Fraction.of(2, 3), new PaperKey("cd".repeat(256)))),
                    new SealDigest("ab".repeat(32))),
            new PaperTaken(VOTING, SEAT, SEAT, new RsaInteger("ab".repeat(256)), new RsaInteger("00".repeat(256))),
            new BallotCast(
                    VOTING,
                    new BallotNumber("ab".repeat(32)),
                    Fraction.of(2, 3),
                    new RsaInteger("ab".repeat(256)),
                    new BallotSeal("cd".repeat(32))),
            new BallotsOpened(VOTING, new SealKey("ef".repeat(32))),
            new VotingExtended(VOTING, NOON.plusSeconds(60)),
            new VotingClosed(VOTING, Outcome.ADOPTED, new Tally(ONE, ONE, ONE, NONE, NONE)),
            new MotionDecided(MOTION, VOTING, null, Outcome.ADOPTED),
            new MotionWithdrawn(MOTION, "Settled."),
            new ResolutionAdopted(
                    RESOLUTION,
                    MOTION,
                    VOTING,
                    CHANGE,
                    new BodyId("board"),
                    EffectKind.SCHEME,
                    3,
                    new Veto(15, 2),
                    5,
                    LocalDate.parse("1988-02-01")),
            new DeliveryProven(RESOLUTION, SEAT, LocalDate.parse("1988-01-02"), new Digest("ab".repeat(32))),
            new ObjectionRaised(RESOLUTION, SEAT, "It harms us."),
            new ResolutionVetoed(RESOLUTION),
            new VetoExpired(RESOLUTION, LocalDate.parse("1988-02-01")),
            new ResolutionInForce(RESOLUTION),
            new EffectRequested(
                    RESOLUTION, "ip-ledger/enact-scheme", Terms.parse("{\"schemeId\":\"standard\",\"version\":\"2\"}")),
            new EffectRefused(RESOLUTION, "scheme-unknown", "There is none."),
            new EffectCarriedOut(RESOLUTION));

    private static final LedgerEnd END = new LedgerEnd(OtherService.TALENT, 7, "root");

    private static final List<ConsortiumEvent> LIVED = List.of(
            new ConsortiumSuspended(1, "An inquiry", OtherService.ALL),
            new TurnDelayed(1, OtherService.FINANCE, "service-unavailable", "No answer."),
            new TurnConfirmed(1, END),
            new ConsortiumResumed(2, LifeStage.ACTIVE, "Cleared", OtherService.ALL),
            new WindingUpBegun(RESOLUTION),
            new DissolutionStarted(3, RESOLUTION, "Dissolved by R-1", OtherService.ALL),
            new DissolutionRefused(4, LifeStage.WINDING_UP, OtherService.FINANCE, "matters-open", "An account.", null),
            new DissolutionStarted(5, null, "Nobody came", null),
            new ConsortiumDissolved(LocalDate.parse("1999-01-01"), RESOLUTION, List.of(END)));

    private static final List<ConsortiumEvent> PASSED = List.of(
            new MembershipPassed(organisation("ibm"), organisation("utexas"), LocalDate.parse("1999-01-01")),
            new SuccessionTold(organisation("ibm"), "finance"),
            new DemergerNoted(DEMERGER),
            new PartPassed(
                    DEMERGER.at(
                            "consortium",
                            DEMERGER.to(),
                            DEMERGER.effective(),
                            each -> each.kind() == Allotment.Kind.SEAT ? Optional.of("Not there.") : Optional.empty()),
                    LocalDate.parse("1999-01-02")),
            new DemergerTold(DEMERGER.id(), "finance"));

    /** Every type of entry there is, in an order that can be folded. */
    static final List<ConsortiumEvent> EVERY =
            Stream.of(OTHERS, DECIDED, LIVED, PASSED).flatMap(List::stream).toList();

    @Property(tries = 200)
    void comesBackFromASnapshotAsItWas(@ForAll("prefixes") int length) {
        ConsortiumState state =
                Histories.nothing().happened(EVERY.subList(0, length)).state();
        ObjectMapper mapper = Json.snapshots();
        assertThat(mapper.readValue(mapper.writeValueAsBytes(state), ConsortiumParts.class))
                .isEqualTo(state);
    }

    @Provide
    Arbitrary<Integer> prefixes() {
        return Arbitraries.integers().between(0, EVERY.size());
    }

    @Example
    void everyEventComesBackFromItsEntryAsItWas() {
        for (ConsortiumEvent event : EVERY) {
            String text = Json.entries().writeValueAsString(event);
            assertThat(Json.entries().readValue(text, event.getClass())).isEqualTo(event);
        }
        Set<String> covered =
                EVERY.stream().map(ConsortiumLedger.DEFINITION.types()::name).collect(Collectors.toSet());
        assertThat(covered).isEqualTo(ConsortiumLedger.DEFINITION.types().names());
    }
}
