package io.consort.consortium.count;

import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Threshold;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;

/** One step of a count, with its numbers. Read in order, the steps are the account of how the rule was applied. */
public sealed interface Step {

    /** The step in a sentence. */
    String words();

    /** Who may vote, those who stand aside left out. */
    record Entitlement(Amount entitled) implements Step {
        @Override
        public String words() {
            return entitled.seats() + " seats may vote; they weigh " + entitled.weight() + ".";
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
        public String words() {
            return switch (cap) {
                case Cap.OfTotal(Fraction part) ->
                    "A group of affiliates weighs at most " + part
                            + " of what all weigh before any is cut (ofAll), which is " + level
                            + "; of what is counted in the end that can be more than " + part + ".";
                case Cap.OfCounted(Fraction part) ->
                    kept
                            ? "A group of affiliates weighs at most " + part
                                    + " of what is counted after all are cut (ofCounted), which is " + level + "."
                            : "A group of affiliates would weigh at most " + part
                                    + " of what is counted after all are cut (ofCounted); among so few nobody could"
                                    + " keep to that, so that each weighs what the lightest does, " + level + ".";
                case Cap.OfWeight(Fraction weight) -> "A group of affiliates weighs at most " + weight + ".";
            };
        }
    }

    /** A group weighs more than the cap lets it. */
    record CapApplied(OrganisationId group, Fraction full, Fraction weight) implements Step {
        @Override
        public String words() {
            return "The group of " + group + " would weigh " + full + "; the cap leaves it " + weight + ".";
        }
    }

    /** A seat stands aside. */
    record Recused(SeatId seat, String reason) implements Step {
        @Override
        public String words() {
            return "Seat " + seat + " stands aside and counts nowhere: " + reason;
        }
    }

    /** All stand aside. Where nobody may vote, nobody's silence is consent either. */
    record NobodyLeft() implements Step {
        @Override
        public String words() {
            return "Nobody is left who may vote: nothing is decided.";
        }
    }

    /** What was cast. */
    record Cast(Amount yes, Amount no, Amount abstained) implements Step {
        @Override
        public String words() {
            return "Yes weighs " + yes.weight() + " (" + yes.seats() + " seats), no " + no.weight() + " (" + no.seats()
                    + " seats), abstentions " + abstained.weight() + " (" + abstained.seats() + " seats).";
        }
    }

    /** Whether enough are present, by one measure. */
    record QuorumChecked(Measure measure, Fraction present, Fraction of, Threshold needed, boolean met)
            implements Step {
        @Override
        public String words() {
            return "Present is " + noun(measure) + " " + present + " of " + of + "; the quorum is " + needed + ": "
                    + (met ? "reached." : "not reached.");
        }
    }

    /** Whether enough say yes, by one of the majorities that the rule asks for. */
    record MajorityChecked(Majority majority, Fraction yes, Fraction of, boolean met) implements Step {
        @Override
        public String words() {
            return "Yes is " + noun(majority.measure()) + " " + yes + " of " + of + " " + noun(majority.of())
                    + "; the rule asks for " + majority.yes() + ": " + (met ? "reached." : "not reached.");
        }
    }

    /** As much says yes as no, and the chair's vote decides. */
    record TieBroken(SeatId chair, Choice choice) implements Step {
        @Override
        public String words() {
            return "As much says yes as no; the chair's seat " + chair + " decides and said "
                    + switch (choice) {
                        case YES -> "yes.";
                        case NO -> "no.";
                        case ABSTAIN -> "neither.";
                    };
        }
    }

    /** No majority is asked for. */
    record SilenceIsConsent() implements Step {
        @Override
        public String words() {
            return "The rule asks for no majority: the motion stands unless it is vetoed.";
        }
    }

    private static String noun(Measure measure) {
        return switch (measure) {
            case SEATS -> "by seats";
            case WEIGHT -> "by weight";
        };
    }

    private static String noun(Base base) {
        return switch (base) {
            case CAST -> "cast for or against";
            case PRESENT -> "present";
            case ALL -> "entitled to vote";
        };
    }
}
