package io.consort.consortium.decision;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.Office;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.json.Terms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a resolution would bring about. */
public sealed interface Proposal {

    /**
     * Nothing but the resolution itself.
     *
     * @param concerns the organisation that it is about; null where it concerns nobody more than the others
     */
    record Opinion(@Nullable OrganisationId concerns) implements Proposal {

        /** About nobody more than the others. */
        public Opinion() {
            this(null);
        }
    }

    /**
     * Another version of the charter.
     *
     * @param amends the version that the draft was made from
     */
    record AmendCharter(int amends, CharterDraft draft) implements Proposal {}

    /** An organisation may accede to a class of members. */
    record Admit(OrganisationId organisation, ClassId membershipClass) implements Proposal {}

    /**
     * A member neither acts nor votes from the day on which the resolution comes into force.
     *
     * @param until the first day on which it is over; null until it is lifted
     */
    record Suspend(OrganisationId organisation, @Nullable LocalDate until) implements Proposal {}

    /** A member is one no more from the day on which the resolution comes into force. */
    record Expel(OrganisationId organisation, ExpulsionGround ground) implements Proposal {}

    /** Somebody is elected to a seat, for a term that begins when the resolution comes into force. */
    record Elect(SeatId seat, OrganisationId organisation, PersonId holder) implements Proposal {}

    /**
     * A seat presides over the body that decides, or keeps its minutes, from when the resolution comes into force.
     *
     * @param until the first day on which it does not; null for no end
     */
    record Install(Office office, SeatId seat, @Nullable LocalDate until) implements Proposal {}

    /** Whoever was elected to a seat sits there no more. */
    record Remove(SeatId seat) implements Proposal {}

    /**
     * The IP ledger places income by a version of a scheme.
     *
     * @param from for incomes that take effect on this date or later; null for all
     */
    record EnactScheme(
            SchemeId scheme, int version, @Nullable LocalDate from) implements Proposal {}

    /**
     * Another service does one of its acts.
     *
     * @param act its full name, for example {@code ip-ledger/set-disclosure}
     * @param terms what it is to be done with, as the service publishes them
     */
    record PerformAct(String act, Terms terms) implements Proposal {
        public PerformAct {
            ReservedAct.requireName("/act", act);
        }
    }

    /** The consortium begins to wind up. */
    record WindUp() implements Proposal {}

    /** The consortium ends. */
    record Dissolve() implements Proposal {}

    /** The sort of effect, which the charter gives each kind of motion. */
    default EffectKind effect() {
        return switch (this) {
            case Opinion _ -> EffectKind.NONE;
            case AmendCharter _ -> EffectKind.CHARTER_CHANGE;
            case Admit _ -> EffectKind.ADMISSION;
            case Suspend _ -> EffectKind.SUSPENSION;
            case Expel _ -> EffectKind.EXPULSION;
            case Elect _, Install _ -> EffectKind.ELECTION;
            case Remove _ -> EffectKind.REMOVAL;
            case EnactScheme _ -> EffectKind.SCHEME;
            case PerformAct(var act, var _) ->
                act.equals(ResolvedAct.ENACT_SCHEME) ? EffectKind.SCHEME : EffectKind.ACT;
            case WindUp _ -> EffectKind.WINDING_UP;
            case Dissolve _ -> EffectKind.DISSOLUTION;
        };
    }
}
