package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.ConfirmNotice;
import io.consort.consortium.membership.DeclineInvitation;
import io.consort.consortium.membership.Expulsion;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.Hearing;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.MembershipEvent.InvitationDeclined;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.Notice;
import io.consort.consortium.membership.NoticeClaim;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.membership.Statement;
import io.consort.consortium.membership.Suspension;
import io.consort.consortium.membership.Term;
import io.consort.consortium.membership.VoteBar;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.starter.web.Access;
import io.consort.starter.web.Act;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Change;
import io.consort.starter.web.Page;
import io.consort.starter.web.PageRequest;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Recorded;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/consortium/consortia/{consortiumId}")
@Tag(name = "members", description = "Who belongs to the consortium: invited, acceded, suspended, gone")
final class MemberController {

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Clock clock;

    MemberController(Answers<ConsortiumState, ConsortiumEvent> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/members")
    @Access(Role.OBSERVER)
    @Operation(summary = "The members on a date, by organisation")
    Page<Recorded<MemberResponse>> members(
            Tenant tenant,
            PageRequest page,
            @Parameter(description = "Today in UTC where it is left out", example = "1992-01-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate on,
            @Parameter(description = "As the ledger knew it then; as it is known now where it is left out")
                    @RequestParam(required = false)
                    @Nullable
                    Instant knownAt) {
        LocalDate date = on == null ? today() : on;
        UnaryOperator<Participation> known = each -> knownAt == null ? each : each.knownAt(knownAt);
        return answers.page(
                tenant,
                state -> page.over(
                        Members.of(state).byOrganisation(),
                        each -> known.apply(each).on(date).isPresent(),
                        id -> id,
                        id -> id,
                        (id, member) -> MemberResponse.of(known.apply(member), date)),
                each -> "members/" + each.organisation());
    }

    @GetMapping("/members/{organisation}")
    @Access(Role.OBSERVER)
    @Operation(summary = "All that has been between the consortium and one organisation")
    ResponseEntity<Recorded<ParticipationResponse>> member(Tenant tenant, @PathVariable OrganisationId organisation) {
        return answers.one(
                tenant,
                "members/" + organisation,
                state -> Members.of(state).find(organisation).map(ParticipationResponse::of));
    }

    @PostMapping("/members/{organisation}/notice-confirmations")
    @Act("confirm-notice")
    @Access(Role.SECRETARIAT)
    @Operation(summary = "Confirm that the office has the letter by which a member gave notice of withdrawal")
    ResponseEntity<WithdrawalResponse> confirm(
            Tenant tenant,
            Change change,
            @PathVariable OrganisationId organisation,
            @RequestBody ConfirmNotice command) {
        return answers.created(
                tenant,
                change,
                command,
                receipt -> answers.address(tenant, receipt.events().getFirst().subject()),
                WithdrawalResponse::of);
    }

    @PostMapping("/accessions")
    @Act(value = "accede", binds = Act.Binds.ACTOR)
    @Access(Role.INVITED)
    @Operation(summary = "Accept the charter and become a member, as the invited organisation itself")
    ResponseEntity<MemberResponse> accede(Tenant tenant, Change change, @RequestBody Accede command) {
        return answers.created(tenant, change, command, MemberAcceded.class, MemberResponse::of);
    }

    @PostMapping("/declinations")
    @Act(value = "decline-invitation", binds = Act.Binds.ACTOR)
    @Access(Role.INVITED)
    @Operation(summary = "Decline the invitation, as the invited organisation itself")
    ResponseEntity<InvitationDeclined> decline(Tenant tenant, Change change, @RequestBody DeclineInvitation command) {
        return answers.created(tenant, change, command, InvitationDeclined.class);
    }

    @GetMapping("/members/{organisation}/vote")
    @Access(
            value = {Role.OBSERVER, Role.SERVICE},
            services = Peer.FINANCE)
    @Operation(
            summary = "Whether a member has a vote on a date, and if not, why",
            description = "Who is suspended, in default or in the grace after its term has none.")
    VoteResponse vote(
            Tenant tenant,
            @PathVariable OrganisationId organisation,
            @Parameter(description = "Today in UTC where it is left out") @RequestParam(required = false) @Nullable
                    LocalDate on,
            @Parameter(description = "As the ledger knew it then; as it is known now where it is left out")
                    @RequestParam(required = false)
                    @Nullable
                    Instant knownAt) {
        LocalDate date = on == null ? today() : on;
        return answers.view(tenant, state -> {
            VoteBar bar = VoteBar.of(state, organisation, date, knownAt).orElse(null);
            return new VoteResponse(organisation, date, bar == null, bar);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    record MemberResponse(
            OrganisationId organisation,
            ClassId membershipClass,
            int charterVersion,
            LocalDate from,
            @Nullable LocalDate noticeGivenOn,

            @Schema(description = "The first day after its term, from which on it has no vote until it is renewed")
            @Nullable
            LocalDate termEndsOn,

            @Schema(description = "The first day without membership; absent while no end is known") @Nullable
            LocalDate until,

            @Nullable ExpulsionGround expelledFor,

            @Schema(description = "Absent where there was none") @Nullable
            List<SuspensionResponse> suspensions) {

        static MemberResponse of(MemberAcceded event) {
            return new MemberResponse(
                    event.organisation(),
                    event.membershipClass(),
                    event.charterVersion(),
                    event.effectiveOn(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        /** Of one that is a member on the date. */
        static MemberResponse of(Participation participation, LocalDate on) {
            return of(participation.organisation(), participation.on(on).orElseThrow());
        }

        static MemberResponse of(OrganisationId organisation, Membership membership) {
            Notice notice = membership.notice();
            Expulsion expulsion = membership.expulsion();
            List<SuspensionResponse> suspensions = membership.suspensions().stream()
                    .map(SuspensionResponse::of)
                    .toList();
            return new MemberResponse(
                    organisation,
                    membership.membershipClass(),
                    membership.accepted(),
                    membership.from(),
                    notice == null ? null : notice.givenOn(),
                    membership.term().map(Term::endsOn).orElse(null),
                    membership.until().orElse(null),
                    expulsion == null ? null : expulsion.ground(),
                    suspensions.isEmpty() ? null : suspensions);
        }
    }

    record ParticipationResponse(
            OrganisationId organisation,
            @Nullable InvitationResponse invitation,
            List<MemberResponse> memberships,

            @Schema(description = "What it said before others decided about it; absent where it said nothing") @Nullable
            List<Statement> statements,

            @Schema(description = "When it was invited to be heard, and on what; absent where it was not") @Nullable
            List<Hearing> hearings,

            @Schema(description = "A notice by letter that the office has not confirmed; absent where there is none")
            @Nullable
            NoticeClaim noticeClaim) {

        static ParticipationResponse of(Participation participation) {
            return new ParticipationResponse(
                    participation.organisation(),
                    participation.invitation() == null ? null : InvitationResponse.of(participation),
                    participation.memberships().stream()
                            .map(each -> MemberResponse.of(participation.organisation(), each))
                            .toList(),
                    participation.statements().isEmpty() ? null : participation.statements(),
                    participation.hearings().isEmpty() ? null : participation.hearings(),
                    participation.noticeClaim());
        }
    }

    record VoteResponse(
            OrganisationId organisation,
            LocalDate on,
            boolean votes,

            @Schema(description = "Why it does not") @Nullable
            VoteBar bar) {}

    record SuspensionResponse(
            String reason,
            LocalDate from,

            @Schema(description = "The first day on which it is over; absent where it lasts until it is lifted")
            @Nullable
            LocalDate until) {

        static SuspensionResponse of(Suspension suspension) {
            return new SuspensionResponse(
                    suspension.reason(), suspension.from(), suspension.end().orElse(null));
        }
    }
}
