package io.consort.ipledger.docket;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.title.Ownership;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records that an asset came to a further stage, with the number that the office gave it on that occasion. Asked by an owner
 * or by the secretariat.
 *
 * @param asset which
 * @param stage to which
 * @param on on which day
 * @param number what the office calls it from then on; null where there is none
 */
public record AdvanceLife(
        AssetId asset,
        @Meaning(example = "filed") Stage stage,

        @Meaning(value = "The day it happened", example = "1990-05-14")
        LocalDate on,

        @Meaning("What the office calls the asset from then on") @Nullable
        Identifier number)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public AdvanceLife {
        if (number != null && !numbers(stage).contains(number.type())) {
            throw DomainException.invalid(
                    "/number/type",
                    "An asset that becomes " + Kebab.ofConstant(stage) + " is given no number of type "
                            + Kebab.ofConstant(number.type()) + ".");
        }
    }

    /** As a step says it. */
    public AdvanceLife(AssetId asset, Step step, @Nullable Identifier number) {
        this(asset, step.stage(), step.on(), number);
    }

    private static Set<Identifier.Type> numbers(Stage stage) {
        return switch (stage) {
            case FILED -> EnumSet.of(Identifier.Type.APPLICATION);
            case PUBLISHED ->
                EnumSet.of(
                        Identifier.Type.PUBLICATION,
                        Identifier.Type.DOI,
                        Identifier.Type.URL,
                        Identifier.Type.DOCUMENT);
            case GRANTED -> EnumSet.of(Identifier.Type.REGISTRATION, Identifier.Type.PUBLICATION);
            case IDEA, LAPSED -> EnumSet.noneOf(Identifier.Type.class);
        };
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Ownership.require(state, asset, "is recorded", context);
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        Asset known = Portfolio.of(state).require(asset);
        Step step = new Step(stage, on);
        Docket.of(state).life(asset).requireNext(known, step, context.today());
        LifeAdvanced advanced = new LifeAdvanced(asset, step);
        if (number == null) {
            return List.of(advanced);
        }
        Portfolio.of(state).requireFree(asset, number);
        return List.of(advanced, new AssetIdentified(asset, number));
    }
}
