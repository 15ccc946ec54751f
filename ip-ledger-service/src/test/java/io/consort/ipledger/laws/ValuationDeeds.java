package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.laws.Deed.Scene;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.valuation.ConfirmValuation;
import io.consort.ipledger.valuation.ContributeShare;
import io.consort.ipledger.valuation.Method;
import io.consort.ipledger.valuation.Opinion;
import io.consort.ipledger.valuation.RecordValuation;
import io.consort.ipledger.valuation.Valuation;
import io.consort.ipledger.valuation.ValuationExamples;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.ipledger.valuation.Valuations;
import io.consort.ipledger.valuation.WithdrawValuation;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an asset is held to be worth, and what is contributed at that. */
final class ValuationDeeds {

    private static final List<Method> METHODS = List.of(
            ValuationExamples.COST, ValuationExamples.MARKET, ValuationExamples.RELIEF, ValuationExamples.CASH_FLOW);

    private ValuationDeeds() {}

    static List<Act> record(Roll roll, Scene scene) {
        return List.of(recorded(roll, null));
    }

    static List<Act> supersede(Roll roll, Scene scene) {
        return about(roll, scene, valuation -> recorded(roll, valuation.id()));
    }

    private static Act recorded(Roll roll, @Nullable ValuationId supersedes) {
        LocalDate from = World.DATES.get(roll.date() / 2);
        OrganisationId valuer = roll.size() % 4 == 3 ? roll.other() : ValuationExamples.APPRAISERS;
        Opinion opinion = new Opinion(
                valuer,
                roll.size() % 5 != 4,
                roll.size() % 5 != 4 ? null : "It audits one of the owners.",
                from,
                from,
                from.plusYears(1),
                Roll.nth(METHODS, roll.size()),
                null);
        return new Act(roll.organisation(), roll.office(new RecordValuation(roll.assetId(), opinion, supersedes)));
    }

    static List<Act> confirm(Roll roll, Scene scene) {
        return about(
                roll,
                scene,
                valuation -> new Act(
                        valuation.opinion().valuer(),
                        roll.office(new ConfirmValuation(valuation.recorded().asset(), valuation.id()))));
    }

    static List<Act> withdraw(Roll roll, Scene scene) {
        return about(
                roll,
                scene,
                valuation -> new Act(
                        valuation.opinion().valuer(),
                        roll.office(new WithdrawValuation(
                                valuation.recorded().asset(), valuation.id(), "An input was wrong."))));
    }

    /** To a company that is to work the asset, at the last valuation, which is confirmed first. */
    static List<Act> contribute(Roll roll, Scene scene) {
        return Valuations.of(scene.state()).of(roll.assetId()).reversed().stream()
                .limit(1)
                .map(Valuation::id)
                .flatMap(id -> {
                    Assignment assignment =
                            new Assignment(roll.organisation(), ValuationExamples.NEWCO, roll.share(), roll.on());
                    ContributeShare contribution = new ContributeShare(roll.assetId(), assignment, id, null);
                    return List.of(
                            Act.office(By.office(new ConfirmValuation(roll.assetId(), id))),
                            new Act(ValuationExamples.NEWCO, ValuationExamples.assent(contribution)),
                            new Act(roll.organisation(), roll.resolution(contribution)))
                            .stream();
                })
                .toList();
    }

    private static List<Act> about(Roll roll, Scene scene, Function<Valuation, Act> act) {
        return roll.one(Valuations.of(scene.state()).recorded()).map(act).stream()
                .toList();
    }
}
