package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;

/** What happens to a resolution once its motion is adopted. */
public sealed interface ResolutionEvent extends DecisionEvent
        permits ResolutionAdopted,
                DeliveryProven,
                ObjectionRaised,
                ResolutionVetoed,
                VetoExpired,
                ResolutionInForce,
                EffectRequested,
                EffectCarriedOut,
                EffectRefused {

    /** Which resolution. */
    ResolutionId resolution();

    @Override
    default String subject() {
        return "resolutions/" + resolution();
    }
}
