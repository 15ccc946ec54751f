package io.consort.consortium.count;

import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Threshold;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.sentence.Phrase;

/** One step of a count, with its numbers. Read in order, the steps are the account of how the rule was applied. */
public sealed interface Step {

    /** The step in a sentence. */
    Phrase words();

    /** Who may vote, those who stand aside left out. */
    record Entitlement(Amount entitled) implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.entitled", entitled.seats(), entitled.weight());
        }
    }

    /**
     * How the cap is read, and what it comes to.
     *
     * @param level what no group weighs more than
     * @param kept whether it can be kept; else too few groups weigh anything
     */
    record CapRead(Cap cap, Fraction level, boolean kept) implements Step {
        @Override
        public Phrase words() {
            return switch (cap) {
                case Cap.OfTotal(Fraction part) -> Phrase.of("step.capOfTotal", part, level);
                case Cap.OfCounted(Fraction part) ->
                    Phrase.of(kept ? "step.capOfCounted" : "step.capOfFew", part, level);
                case Cap.OfWeight(Fraction weight) -> Phrase.of("step.capOfWeight", weight);
            };
        }
    }

    /** A group weighs more than the cap lets it. */
    record CapApplied(OrganisationId group, Fraction full, Fraction weight) implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.capApplied", group, full, weight);
        }
    }

    /** A seat stands aside. */
    record Recused(SeatId seat, String reason) implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.recused", seat, reason);
        }
    }

    /** All stand aside. Where nobody may vote, nobody's silence is consent either. */
    record NobodyLeft() implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.nobodyLeft");
        }
    }

    /** What was cast. */
    record Cast(Amount yes, Amount no, Amount abstained) implements Step {
        @Override
        public Phrase words() {
            return Phrase.of(
                    "step.cast",
                    yes.weight(),
                    yes.seats(),
                    no.weight(),
                    no.seats(),
                    abstained.weight(),
                    abstained.seats());
        }
    }

    /** Whether enough are present, by one measure. */
    record QuorumChecked(Measure measure, Fraction present, Fraction of, Threshold needed, boolean met)
            implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.quorum", by(measure), present, of, needed.words(), reached(met));
        }
    }

    /** Whether enough say yes, by one of the majorities that the rule asks for. */
    record MajorityChecked(Majority majority, Fraction yes, Fraction of, boolean met) implements Step {
        @Override
        public Phrase words() {
            return Phrase.of(
                    "step.majority",
                    by(majority.measure()),
                    yes,
                    of,
                    Phrase.of("step.of." + majority.of().name()),
                    majority.yes().words(),
                    reached(met));
        }
    }

    /** As much says yes as no, and the chair's vote decides. */
    record TieBroken(SeatId chair, Choice choice) implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.tie", chair, Phrase.of("step.chair." + choice.name()));
        }
    }

    /** No majority is asked for. */
    record SilenceIsConsent() implements Step {
        @Override
        public Phrase words() {
            return Phrase.of("step.silence");
        }
    }

    private static Phrase by(Measure measure) {
        return Phrase.of("step.by." + measure.name());
    }

    private static Phrase reached(boolean met) {
        return Phrase.of(met ? "step.reached" : "step.missed");
    }
}
