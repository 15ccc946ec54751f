package io.consort.consortium;

import io.consort.consortium.admission.AdmissionEvent;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.body.Bodies;
import io.consort.consortium.body.BodyEvent;
import io.consort.consortium.body.Entrusted;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.contribution.ContributionEvent;
import io.consort.consortium.contribution.Contributions;
import io.consort.consortium.decision.DecisionEvent;
import io.consort.consortium.decision.LateQuorum;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.decision.Votings;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.DuesEvent;
import io.consort.consortium.dues.Invoice;
import io.consort.consortium.exit.ExitEvent;
import io.consort.consortium.exit.Exits;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.founding.FoundingEvent;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.FoundingEvent.ConsortiumOpened;
import io.consort.consortium.foureyes.ActOfTwo;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.meeting.DemandEvent;
import io.consort.consortium.meeting.Meeting;
import io.consort.consortium.meeting.MeetingEvent;
import io.consort.consortium.meeting.MeetingEvent.SeatArrived;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.meeting.Meetings;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.MembershipEvent;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.membership.VoteBar;
import io.consort.consortium.minutes.Minutes;
import io.consort.consortium.minutes.MinutesEvent;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.succession.SuccessionEvent;
import io.consort.consortium.succession.SuccessionEvent.DemergerNoted;
import io.consort.consortium.succession.SuccessionEvent.DemergerTold;
import io.consort.consortium.succession.SuccessionEvent.MembershipPassed;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.consortium.succession.SuccessionEvent.PartPassed;
import io.consort.consortium.succession.SuccessionEvent.SuccessionTold;
import io.consort.consortium.succession.Successors;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.witness.Witnesses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger of this service comes to. The platform's ledger fills the first part, a consortium's own ledger the others.
 *
 * @param register which organisations and consortia there are
 * @param consortium whose ledger this is; null on the platform's, and until the consortium is created
 * @param charters its charter, by version
 * @param roll who belongs to it
 * @param proceedings how it decides
 * @param life where it is in its life
 * @param awaited what awaits a second person of the secretariat
 */
public record ConsortiumState(
        Register register,
        @Nullable Consortium consortium,
        Charters charters,
        Roll roll,
        Proceedings proceedings,
        Life life,
        Awaited awaited) {

    /** A ledger without entries. */
    public static final ConsortiumState EMPTY = new ConsortiumState(
            Register.EMPTY, null, Charters.EMPTY, Roll.EMPTY, Proceedings.EMPTY, Life.EMPTY, Awaited.NOTHING);

    /** The register of organisations. */
    public Organisations organisations() {
        return register.organisations();
    }

    /** The consortia there are. */
    public Foundations foundations() {
        return register.foundations();
    }

    /** Whether there is a consortium of that id. */
    public boolean isFounded(ConsortiumId id) {
        return foundations().find(id).isPresent();
    }

    /** The members, past and present. */
    public Members members() {
        return roll.members();
    }

    /** Who wishes to become one. */
    public Applications applications() {
        return roll.applications();
    }

    /** What they reported and owe. */
    public Dues dues() {
        return roll.dues();
    }

    /** What they contribute besides their dues. */
    public Contributions contributions() {
        return roll.contributions();
    }

    /** Which of them are no more, and who stands in their place. */
    public Successors successors() {
        return roll.successors();
    }

    /** How those that leave were settled with. */
    public Exits exits() {
        return roll.exits();
    }

    /** Which of them cosign the ledger's checkpoints. */
    public Witnesses witnesses() {
        return roll.witnesses();
    }

    /** What they have to do with each other, and with projects and funds. */
    public Interests interests() {
        return roll.interests();
    }

    /** The bodies and their seats. */
    public Bodies bodies() {
        return proceedings.bodies();
    }

    /** Their meetings. */
    public Meetings meetings() {
        return proceedings.meetings();
    }

    /** The minutes of the meetings. */
    public Minutes minutes() {
        return proceedings.minutes();
    }

    /** What was asked. */
    public Motions motions() {
        return proceedings.decisions().motions();
    }

    /** How it was voted on. */
    public Votings votings() {
        return proceedings.decisions().votings();
    }

    /** Whether a body is asked a motion. */
    public boolean isAsked(BodyId body, MotionId motion) {
        return motions().find(motion).filter(each -> each.body().equals(body)).isPresent();
    }

    /** Whether votes are being taken in a meeting. */
    public boolean isVoting(MeetingId meeting) {
        return votings().open().stream()
                .anyMatch(each -> meeting.equals(votings().require(each).terms().meeting()));
    }

    /** What follows for votes that are being taken in a meeting when a seat comes to it. */
    public List<ConsortiumEvent> following(SeatArrived arrival, Context context) {
        return LateQuorum.after(this, arrival, context);
    }

    /** The seat that presides over the meeting in which a body sits now; empty where it sits in none. */
    public Optional<SeatId> presiding(BodyId body) {
        return meetings().inSession(body).flatMap(Meeting::presiding);
    }

    /** What was decided. */
    public Resolutions resolutions() {
        return proceedings.decisions().resolutions();
    }

    /** The state after an event. */
    public ConsortiumState apply(ConsortiumEvent event, Header header) {
        return switch (event) {
            case OrganisationEvent each -> with(register.with(organisations().apply(each, header)));
            case FoundingEvent each -> founded(each, header);
            case CharterEvent each -> chartered(each, header);
            case AdmissionEvent each -> with(roll.with(applications().apply(each, charters)));
            case MembershipEvent each -> joined(each, header);
            case BodyEvent each -> with(proceedings.with(bodies().apply(each, header)));
            case MeetingEvent each -> with(proceedings.with(meetings().apply(each, header)));
            case DemandEvent each -> with(proceedings.with(meetings().apply(each)));
            case MinutesEvent each -> with(proceedings.with(minutes().apply(each, header)));
            case SeparationEvent each -> with(roll.with(interests().apply(each)));
            case DecisionEvent each ->
                with(proceedings.with(proceedings.decisions().apply(each, header)));
            case DuesEvent each -> with(roll.with(dues().apply(each, header.time())));
            case ContributionEvent each -> with(roll.with(contributions().apply(each, header.time())));
            case SuccessionEvent each -> succeeded(each, header);
            case ExitEvent each -> with(roll.with(exits().apply(each, header)));
            case LifeEvent each -> lived(each, header);
            case WitnessEvent each -> with(roll.with(each.on(witnesses())));
            case ActOfTwo each ->
                new ConsortiumState(register, consortium, charters, roll, proceedings, life, each.on(awaited, header));
        };
    }

    private ConsortiumState founded(FoundingEvent event, Header header) {
        return switch (event) {
            case ConsortiumFounded founded -> with(register.with(foundations().founded(founded)));
            case ConsortiumOpened opened -> with(register.with(foundations().opened(opened)));
            case ConsortiumCreated created ->
                new ConsortiumState(
                        register, Consortium.of(created), charters, roll, proceedings, life.formed(header), awaited);
        };
    }

    private ConsortiumState lived(LifeEvent event, Header header) {
        ConsortiumState next = with(life.apply(event, header));
        return event instanceof ConsortiumDissolved dissolved
                ? next.with(roll.with(members().dissolved(dissolved.on(), header.time())))
                : next;
    }

    private ConsortiumState joined(MembershipEvent event, Header header) {
        ConsortiumState next = with(roll.with(members().apply(event, header.time(), charters)));
        return event instanceof MemberAcceded ? next.with(life.acceded(header)) : next;
    }

    private ConsortiumState succeeded(SuccessionEvent event, Header header) {
        ConsortiumState next = with(roll.with(successors().apply(event, header)));
        return switch (event) {
            case MembershipPassed(var from, var to, var on) ->
                next.with(next.roll.with(members().passed(from, to, on, header.time())));
            case PartPassed(var division, var on)
            when division.passed(Allotment.Kind.MEMBERSHIP).findAny().isPresent() ->
                next.with(next.roll.with(members().passed(division.from(), division.to(), on, header.time())));
            case PartPassed _, DemergerNoted _, DemergerTold _, MembershipSucceeded _, SuccessionTold _ -> next;
        };
    }

    private ConsortiumState chartered(CharterEvent event, Header header) {
        LocalDate founded = requireConsortium().foundation().foundedOn();
        Charters next = charters.apply(event, header.time(), founded);
        return new ConsortiumState(
                register, consortium, next, roll.with(members().under(next.last())), proceedings, life, awaited);
    }

    private ConsortiumState with(Register next) {
        return new ConsortiumState(next, consortium, charters, roll, proceedings, life, awaited);
    }

    private ConsortiumState with(Proceedings next) {
        return new ConsortiumState(register, consortium, charters, roll, next, life, awaited);
    }

    private ConsortiumState with(Roll next) {
        return new ConsortiumState(register, consortium, charters, next, proceedings, life, awaited);
    }

    private ConsortiumState with(Life next) {
        return new ConsortiumState(register, consortium, charters, roll, proceedings, next, awaited);
    }

    /**
     * The consortium whose ledger this is.
     *
     * @throws DomainException NOT_FOUND when it has not been created
     */
    public Consortium requireConsortium() {
        if (consortium == null) {
            throw new DomainException(Kind.NOT_FOUND, "not-found", "This consortium has not been created.");
        }
        return consortium;
    }

    /**
     * The charter in force.
     *
     * @throws DomainException NOT_FOUND when the consortium has not been created
     */
    public Charter charter() {
        requireConsortium();
        return charters.inForce();
    }

    /** What an organisation is to this consortium on a date, by the charter of that date. */
    public Standing standing(OrganisationId organisation, LocalDate on) {
        if (consortium == null) {
            return Standing.NONE;
        }
        Charter then = charter(on, null);
        Standing standing = members().standing(organisation, on, then, heir(then.secretariat()));
        return standing == Standing.NONE && successors().demergers().isReceiver(organisation)
                ? Standing.FORMER
                : standing;
    }

    /** Who has an organisation's place: itself as long as it is. */
    public OrganisationId heir(OrganisationId organisation) {
        return successors().now(organisation);
    }

    /**
     * Who has by law what was an organisation's seat.
     *
     * @param byRight whether the seat goes with the membership
     * @param since the number of an entry: what passed in part before it is over
     */
    public OrganisationId heir(OrganisationId was, SeatId seat, boolean byRight, long since) {
        return successors().holder(was, seat, byRight, since);
    }

    /** Who keeps the consortium's office: whom the charter names, or who has its place since it is no more. */
    public OrganisationId secretariat() {
        return heir(charter().secretariat());
    }

    /**
     * Whether an organisation was given something to do on a date, be it a member or not: it has or fills a seat, or audits what
     * members report. Who is to act must be let in, and may read what it acts on.
     */
    public boolean isEntrusted(OrganisationId organisation, LocalDate on) {
        return consortium != null && (organisation.equals(dues().auditor()) || Entrusted.is(this, organisation, on));
    }

    /** Why an organisation has no vote on a date, as it is known now; empty where it has one. */
    public Optional<VoteBar> voteBar(OrganisationId organisation, LocalDate on) {
        return voteBar(organisation, on, null);
    }

    /**
     * Why an organisation has no vote on a date, by the charter of that date; empty where it has one. What takes a vote for a time
     * goes before a class that has none: it takes one from a seat that its member was elected to as well.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    public Optional<VoteBar> voteBar(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        requireConsortium();
        return members()
                .bar(organisation, on, knownAt)
                .or(() -> inDefault(organisation, on, knownAt).map(_ -> VoteBar.IN_DEFAULT))
                .or(() -> members().isOfVotingClass(organisation, on, charter(on, knownAt), knownAt)
                        ? Optional.empty()
                        : Optional.of(VoteBar.CLASS_WITHOUT_VOTE));
    }

    /** The charter of a date; of a day before the consortium's first, the one in force. */
    private Charter charter(LocalDate on, @Nullable Instant knownAt) {
        return charters.on(on, knownAt).map(CharterVersion::charter).orElseGet(charters::inForce);
    }

    /**
     * What a member owes of the dues of a year: of the year in which its exit was settled what the terms of that say, and of
     * years after it nothing, since the books reckon no exit anew; empty while it is being settled.
     *
     * @param whole as assessed
     */
    public Optional<Money> owed(OrganisationId organisation, int year, Money whole) {
        return exits().of(organisation)
                .filter(exit -> members()
                        .find(organisation)
                        .flatMap(each -> each.in(year))
                        .map(exit::isFrom)
                        .orElse(exit.isBefore(year)))
                .map(exit -> exit.owed(year, whole))
                .orElse(Optional.of(whole));
    }

    /** Whether a resolution holds now. */
    public boolean isInForce(ResolutionId resolution) {
        return resolutions()
                .find(resolution)
                .filter(each -> each.inForce() != null)
                .isPresent();
    }

    /** The first year after another for which dues of an organisation were assessed; empty where there is none. */
    public Optional<Integer> duesAssessedAfter(OrganisationId organisation, int year) {
        return dues().assessedAfter(organisation, year);
    }

    /** Until when a member in default on a date may still pay and stay; empty where it is not in default. */
    public Optional<LocalDate> curableUntil(OrganisationId organisation, LocalDate on) {
        return inDefault(organisation, on, null).map(Invoice::curableUntil);
    }

    /** Who has another's place owes what that owed. */
    private Optional<Invoice> inDefault(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        return dues().inDefault(organisation, on, knownAt)
                .or(() -> successors().before(organisation).stream()
                        .flatMap(each -> dues().inDefault(each, on, knownAt).stream())
                        .findFirst());
    }
}
