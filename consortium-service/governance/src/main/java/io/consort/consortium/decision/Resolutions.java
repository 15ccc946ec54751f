package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The resolutions of a consortium.
 *
 * @param all in the order in which they were adopted
 * @param pending those that are to come into force, or whose effect another service is asked for
 */
public record Resolutions(PVector<Resolution> all, PSet<ResolutionId> pending) {

    static final Resolutions EMPTY = new Resolutions(TreePVector.empty(), HashTreePSet.empty());

    /** As a state has them. */
    public static Resolutions of(ConsortiumState state) {
        return state.get(Decisions.class).resolutions();
    }

    /** The resolution of that id. */
    public Optional<Resolution> find(ResolutionId id) {
        return Numbers.find(all, 'R', id);
    }

    /**
     * The resolution of that id.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Resolution require(ResolutionId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("resolution", id));
    }

    /**
     * A resolution that somebody wants to carry out now. Whoever does so records {@link EffectCarriedOut} with it.
     *
     * @throws DomainException NOT_FOUND; REFUSED {@code resolution-of-another-kind}; CONFLICT {@code resolution-not-in-force},
     *     {@code resolution-carried-out}
     */
    public Resolution require(ResolutionId id, EffectKind kind) {
        Resolution resolution = require(id);
        if (resolution.effectKind() != kind) {
            throw DomainException.refused(
                    "resolution-of-another-kind",
                    "Resolution " + id + " was adopted as one of the kind " + resolution.kind()
                            + ", which brings about something else.");
        }
        if (resolution.stage() != ResolutionStage.IN_FORCE) {
            throw DomainException.conflict("resolution-not-in-force", "Resolution " + id + " is not in force.");
        }
        if (resolution.effect().stage() == EffectStage.CARRIED_OUT) {
            throw DomainException.conflict("resolution-carried-out", "Resolution " + id + " is carried out already.");
        }
        return resolution;
    }

    /** What a resolution has another service do; empty where it has it do nothing. */
    Optional<ResolvedAct> act(Resolution resolution, Motions motions) {
        return ResolvedAct.of(
                resolution.id(), motions.require(resolution.motion()).question().proposal());
    }

    /** The later resolution that another service has done in a resolution's place; empty where there is none. */
    Optional<ResolutionId> overtaking(ResolutionId id, ResolvedAct act, Motions motions) {
        return all.stream()
                .skip(Numbers.place(all, 'R', id) + 1L)
                .filter(later -> later.effect().stage() == EffectStage.CARRIED_OUT)
                .filter(later ->
                        act(later, motions).filter(act::isAboutTheSameAs).isPresent())
                .map(Resolution::id)
                .findFirst();
    }

    /**
     * The number of the entry in which a resolution has another service do something.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code veto-open}, {@code resolution-vetoed}, {@code time-locked},
     *     {@code resolution-overtaken}; REFUSED {@code nothing-resolved}
     */
    public long requireRequested(ResolutionId id, Motions motions) {
        Resolution found = require(id);
        switch (found.stage()) {
            case VETO_OPEN -> throw notYet("veto-open", id, "it can still be stopped");
            case VETOED -> throw notYet("resolution-vetoed", id, "it was stopped");
            case LOCKED -> throw notYet("time-locked", id, "it is locked until " + found.lockedUntil());
            case IN_FORCE -> {}
        }
        ResolvedAct act = act(found, motions)
                .orElseThrow(() -> DomainException.refused(
                        "nothing-resolved", "Resolution " + id + " has no other service do anything."));
        overtaking(id, act, motions).ifPresent(later -> {
            throw DomainException.conflict(
                    "resolution-overtaken", "Resolution " + later + " has taken the place of " + id + ".");
        });
        Long requested = found.effect().requested();
        if (requested == null) {
            throw notYet("resolution-not-in-force", id, "it is not asked for yet");
        }
        return requested;
    }

    private static DomainException notYet(String slug, ResolutionId id, String why) {
        return DomainException.conflict(slug, "Resolution " + id + " is not to be carried out: " + why + ".");
    }

    /** Those that are adopted and not in force, and may come to be. */
    public List<Resolution> toCome() {
        return all.stream()
                .filter(each -> switch (each.stage()) {
                    case VETO_OPEN, LOCKED -> true;
                    case VETOED, IN_FORCE -> false;
                })
                .toList();
    }

    /** Those that something is still to come of by itself. */
    List<Resolution> awaiting() {
        return pending.stream().map(this::require).toList();
    }

    ResolutionId next() {
        return new ResolutionId("R-" + (all.size() + 1));
    }

    Resolutions apply(ResolutionEvent event, Header header) {
        ResolutionId id = event.resolution();
        if (event instanceof ResolutionAdopted adopted) {
            return new Resolutions(all.plus(Resolution.adopted(adopted, header.time())), pending.plus(id));
        }
        Resolution after = require(id).apply(event, header);
        return new Resolutions(
                all.with(Numbers.place(all, 'R', id), after), isPending(after) ? pending.plus(id) : pending.minus(id));
    }

    private static boolean isPending(Resolution resolution) {
        return switch (resolution.stage()) {
            case VETO_OPEN, LOCKED -> true;
            case VETOED -> false;
            case IN_FORCE -> resolution.effect().stage() == EffectStage.REQUESTED;
        };
    }
}
