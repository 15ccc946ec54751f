package io.consort.ipledger.docket;

import io.consort.ipledger.asset.Asset;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.PVector;

/**
 * What an asset has come through.
 *
 * @param steps from idea on; after it their dates never go back. The first is dated from the day on which who registered it came to
 *     own it, which may be long after it was made: an asset that was bought had been filed before
 */
public record Life(PVector<Step> steps) {

    /** Of an asset that is new. */
    static Life begun(LocalDate on) {
        return new Life(Row.of(new Step(Stage.IDEA, on)));
    }

    /** Where it is. */
    public Step last() {
        return steps.getLast();
    }

    /** Where it is. */
    public Stage stage() {
        return last().stage();
    }

    /** Whether there is a right, or an application for one, that is renewed. */
    boolean isKept() {
        return stage() != Stage.IDEA && stage() != Stage.LAPSED;
    }

    /**
     * The life of an asset that came through these steps.
     *
     * @param today steps are facts, so none is later
     * @throws DomainException INVALID where the first is not that it was made; REFUSED where one cannot follow another
     */
    public static Life of(Asset asset, List<Step> steps, LocalDate today) {
        if (steps.isEmpty() || steps.getFirst().stage() != Stage.IDEA) {
            throw DomainException.invalid(
                    "/steps", "A life begins with the day on which the asset came to be: name it.");
        }
        Life life = begun(steps.getFirst().on());
        for (Step step : steps.subList(1, steps.size())) {
            life.requireNext(asset, step, today);
            life = life.with(step);
        }
        return life;
    }

    /**
     * Sees that a step can come next.
     *
     * @param today steps are facts, so none is later
     * @throws DomainException REFUSED
     */
    void requireNext(Asset asset, Step step, LocalDate today) {
        Set<Stage> next = stage().next(asset.kind());
        if (!next.contains(step.stage())) {
            throw DomainException.refused(
                    "stage-cannot-follow",
                    asset.id() + " is " + Kebab.ofConstant(stage()) + " since " + last().on() + "; a "
                            + Kebab.ofConstant(asset.kind()) + " can then "
                            + (next.isEmpty() ? "go nowhere" : "become " + names(next)) + ", not "
                            + Kebab.ofConstant(step.stage()) + ".");
        }
        if (stage() != Stage.IDEA && step.on().isBefore(last().on())) {
            throw DomainException.refused(
                    "stage-before-the-last",
                    asset.id() + " became " + Kebab.ofConstant(stage()) + " on " + last().on()
                            + ", and cannot have become " + Kebab.ofConstant(step.stage()) + " on " + step.on() + ".");
        }
        if (step.on().isAfter(today)) {
            throw DomainException.refused(
                    "date-in-the-future", step.on() + " has not come yet: what is recorded here has happened.");
        }
    }

    private static String names(Set<Stage> stages) {
        return stages.stream().map(Kebab::ofConstant).collect(Collectors.joining(" or "));
    }

    Life with(Step step) {
        return new Life(steps.plus(step));
    }
}
