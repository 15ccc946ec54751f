package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What members report and owe. */
public sealed interface DuesEvent extends ConsortiumEvent
        permits InvoiceEvent,
                DuesEvent.BasisReported,
                DuesEvent.BasisConfirmed,
                DuesEvent.BasisEstimated,
                DuesEvent.AuditorAppointed,
                DuesEvent.DuesAssessed {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Dues.of(state).apply(this, header.time()));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        OrganisationId named = switch (this) {
            case BasisReported reported -> reported.organisation();
            case BasisConfirmed confirmed -> confirmed.organisation();
            case BasisEstimated estimated -> estimated.organisation();
            case DuesAssessed assessed -> assessed.organisation();
            case AuditorAppointed appointed -> appointed.auditor();
            case InvoiceEvent invoiced -> invoiced.organisation();
        };
        return Audience.EVERYONE.or(named::equals);
    }

    /**
     * A member has reported the amount that its dues are reckoned from.
     *
     * @param year the calendar year that the amount is of
     */
    record BasisReported(OrganisationId organisation, int year, Money amount) implements DuesEvent {
        @Override
        public String subject() {
            return "bases/" + year + "/" + organisation;
        }
    }

    /**
     * The office or the auditor confirmed what a member reported, or put it right.
     *
     * @param amount as it stands from now on
     * @param correction why it is not what was reported; null where it is
     */
    record BasisConfirmed(
            OrganisationId organisation,
            int year,
            Money amount,
            @Nullable String correction) implements DuesEvent {
        @Override
        public String subject() {
            return "bases/" + year + "/" + organisation;
        }
    }

    /**
     * The office or the auditor estimated what a member did not report.
     *
     * @param year the calendar year that the amount is of
     * @param reason what the estimate rests on
     */
    record BasisEstimated(OrganisationId organisation, int year, Money amount, String reason) implements DuesEvent {
        @Override
        public String subject() {
            return "bases/" + year + "/" + organisation;
        }
    }

    /** Another organisation than the office may confirm what members report. */
    record AuditorAppointed(OrganisationId auditor) implements DuesEvent {
        @Override
        public String subject() {
            return "auditor";
        }
    }

    /** What one member owes for a year. */
    record DuesAssessed(OrganisationId organisation, int year, Assessment assessment) implements DuesEvent {
        @Override
        public String subject() {
            return "dues/" + year;
        }
    }
}
