package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Admit;
import io.consort.consortium.admission.ApplicationStatus;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.amendment.AmendCharter;
import io.consort.consortium.body.ElectHolder;
import io.consort.consortium.body.FillOffice;
import io.consort.consortium.body.Period;
import io.consort.consortium.body.RemoveHolder;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.EffectRefused;
import io.consort.consortium.decision.ResolutionEvent.EffectRequested;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.life.BeginWindingUp;
import io.consort.consortium.membership.Expel;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.Suspend;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a resolution brings about when it comes into force. What this ledger can do is decided with it, in the same block, by the
 * command of the feature it belongs to, so that the feature's own rules hold; what another service does is asked for. What needs
 * somebody to act is left to the command that names the resolution.
 */
final class Effects {

    private Effects() {}

    static List<ConsortiumEvent> inForce(
            ConsortiumState state, Context context, BodyId body, ResolutionId resolution, Question question) {
        List<ConsortiumEvent> events = new ArrayList<>();
        events.add(new ResolutionInForce(resolution));
        events.addAll(of(state, context, body, resolution, question));
        return events;
    }

    static List<? extends ConsortiumEvent> of(
            ConsortiumState state, Context context, BodyId body, ResolutionId resolution, Question question) {
        return switch (question.proposal()) {
            case Proposal.Opinion _ -> List.of(new EffectCarriedOut(resolution));
            case Proposal.AmendCharter(var amends, var draft) ->
                tried(state, context, resolution, () -> new AmendCharter(amends, draft, resolution));
            case Proposal.Admit(var organisation, var membershipClass) ->
                tried(
                        state,
                        context,
                        resolution,
                        () -> admission(state, context, resolution, organisation, membershipClass));
            case Proposal.Suspend(var organisation, var until) ->
                tried(
                        state,
                        context,
                        resolution,
                        () -> new Suspend(organisation, question.reasons(), context.today(), until, resolution));
            case Proposal.Expel(var organisation, var ground) ->
                tried(
                        state,
                        context,
                        resolution,
                        () -> new Expel(organisation, ground, question.reasons(), context.today(), resolution));
            case Proposal.Elect(var seat, var organisation, var holder) ->
                tried(
                        state,
                        context,
                        resolution,
                        () -> new ElectHolder(seat, organisation, holder, context.today(), resolution));
            case Proposal.Install(var office, var seat, var until) ->
                tried(
                        state,
                        context,
                        resolution,
                        () -> new FillOffice(body, office, seat, new Period(context.today(), until), resolution));
            case Proposal.Remove(var seat) ->
                tried(state, context, resolution, () -> new RemoveHolder(seat, context.today(), resolution));
            case Proposal.EnactScheme _, Proposal.PerformAct _ -> requested(state, resolution, question.proposal());
            case Proposal.WindUp() -> tried(state, context, resolution, () -> new BeginWindingUp(resolution));
            case Proposal.Dissolve() -> List.of();
        };
    }

    /** What a later resolution about the same things has already had done is not done any more. */
    private static List<ConsortiumEvent> requested(ConsortiumState state, ResolutionId resolution, Proposal proposal) {
        ResolvedAct act = ResolvedAct.of(resolution, proposal).orElseThrow();
        return Resolutions.of(state).find(resolution).isEmpty()
                ? List.of(new EffectRequested(resolution, act.act(), act.terms()))
                : Resolutions.of(state)
                        .overtaking(resolution, act, Motions.of(state))
                        .<List<ConsortiumEvent>>map(later -> List.of(new EffectRefused(
                                resolution,
                                "resolution-overtaken",
                                "Resolution " + later + " has taken the place of " + resolution + ".")))
                        .orElseGet(() -> List.of(new EffectRequested(resolution, act.act(), act.terms())));
    }

    /** Who has applied for that class is admitted to it, which takes its vetting; anyone else is invited. */
    private static Command<ConsortiumState, ConsortiumEvent> admission(
            ConsortiumState state,
            Context context,
            ResolutionId resolution,
            OrganisationId organisation,
            ClassId membershipClass) {
        boolean applied = Applications.of(state)
                .find(organisation)
                .filter(each -> each.status(context.today()) == ApplicationStatus.PENDING)
                .filter(each -> each.membershipClass().equals(membershipClass))
                .isPresent();
        return applied ? new Admit(organisation, resolution) : Invite.by(resolution, organisation, membershipClass);
    }

    /**
     * What a rule refuses is recorded with the rule, be it the command's or one of those that keep such a command from being
     * made: the resolution stands, and can be tried again.
     */
    private static List<ConsortiumEvent> tried(
            ConsortiumState state,
            Context context,
            ResolutionId resolution,
            Supplier<Command<ConsortiumState, ConsortiumEvent>> command) {
        List<ConsortiumEvent> events = new ArrayList<>();
        try {
            events.addAll(command.get().decide(state, context));
            events.add(new EffectCarriedOut(resolution));
        } catch (DomainException refusal) {
            events.add(new EffectRefused(resolution, refusal.slug(), refusal.detail()));
        }
        return events;
    }
}
