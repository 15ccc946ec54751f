package io.consort.consortium;

import io.consort.consortium.admission.ApplicantAdmitted;
import io.consort.consortium.admission.ApplicationLapsed;
import io.consort.consortium.admission.ApplicationMade;
import io.consort.consortium.admission.ApplicationRejected;
import io.consort.consortium.admission.ApplicationWithdrawn;
import io.consort.consortium.admission.StepAnswered;
import io.consort.consortium.body.AlternateNamed;
import io.consort.consortium.body.AlternateWithdrawn;
import io.consort.consortium.body.OfficeTaken;
import io.consort.consortium.body.OfficeVacated;
import io.consort.consortium.body.ProxyGiven;
import io.consort.consortium.body.ProxyWithdrawn;
import io.consort.consortium.body.SeatTaken;
import io.consort.consortium.body.SeatVacated;
import io.consort.consortium.charter.CharterAdopted;
import io.consort.consortium.charter.CharterAgreed;
import io.consort.consortium.charter.CharterAmended;
import io.consort.consortium.charter.CharterConsented;
import io.consort.consortium.charter.CharterProposed;
import io.consort.consortium.dues.AuditorAppointed;
import io.consort.consortium.dues.BasisConfirmed;
import io.consort.consortium.dues.BasisReported;
import io.consort.consortium.dues.CancellationBooked;
import io.consort.consortium.dues.DefaultCured;
import io.consort.consortium.dues.DuesAssessed;
import io.consort.consortium.dues.DuesInvoiced;
import io.consort.consortium.dues.DuesPaid;
import io.consort.consortium.dues.InvoiceBooked;
import io.consort.consortium.dues.InvoiceCancelled;
import io.consort.consortium.dues.MemberDefaulted;
import io.consort.consortium.founding.ConsortiumCreated;
import io.consort.consortium.founding.ConsortiumFounded;
import io.consort.consortium.founding.ConsortiumOpened;
import io.consort.consortium.meeting.AgendaItemAdded;
import io.consort.consortium.meeting.AgendaItemWithdrawn;
import io.consort.consortium.meeting.GuestAdmitted;
import io.consort.consortium.meeting.MeetingAdjourned;
import io.consort.consortium.meeting.MeetingCancelled;
import io.consort.consortium.meeting.MeetingClosed;
import io.consort.consortium.meeting.MeetingContinued;
import io.consort.consortium.meeting.MeetingConvened;
import io.consort.consortium.meeting.MeetingOpened;
import io.consort.consortium.meeting.MeetingPostponed;
import io.consort.consortium.meeting.SeatArrived;
import io.consort.consortium.meeting.SeatLeft;
import io.consort.consortium.meeting.SummonsSent;
import io.consort.consortium.meeting.SummonsWaived;
import io.consort.consortium.membership.InvitationLapsed;
import io.consort.consortium.membership.MemberAcceded;
import io.consort.consortium.membership.MemberExpelled;
import io.consort.consortium.membership.MemberHeard;
import io.consort.consortium.membership.MemberSuspended;
import io.consort.consortium.membership.MembershipLapsed;
import io.consort.consortium.membership.MembershipRenewed;
import io.consort.consortium.membership.NoticeGiven;
import io.consort.consortium.membership.OrganisationInvited;
import io.consort.consortium.membership.SuspensionLifted;
import io.consort.consortium.minutes.MinutesAccepted;
import io.consort.consortium.minutes.MinutesObjected;
import io.consort.consortium.minutes.MinutesSent;
import io.consort.consortium.minutes.MinutesWritten;
import io.consort.consortium.organisation.FederationEstablished;
import io.consort.consortium.organisation.FederationRequested;
import io.consort.consortium.organisation.GroupJoined;
import io.consort.consortium.organisation.GroupLeft;
import io.consort.consortium.organisation.OnboardingFailed;
import io.consort.consortium.organisation.OrganisationProvisioned;
import io.consort.consortium.organisation.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationRenamed;
import io.consort.consortium.organisation.OrganisationSucceeded;
import io.consort.consortium.organisation.PersonChanged;
import io.consort.consortium.organisation.SuccessionCarried;
import io.consort.consortium.separation.AffiliationNoted;
import io.consort.consortium.separation.EngagementEnded;
import io.consort.consortium.separation.EngagementRecorded;
import io.consort.consortium.succession.MembershipSucceeded;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;

/** The names of this service's entries, and how they are folded. */
public final class ConsortiumLedger {

    /** The definition of the platform's ledger and of each consortium's. */
    public static final LedgerDefinition<ConsortiumState, ConsortiumEvent> DEFINITION = new LedgerDefinition<>(
            "consortium",
            ConsortiumState.class,
            ConsortiumState.EMPTY,
            ConsortiumState::apply,
            EventTypes.of(ConsortiumEvent.class)
                    .with("consortium.organisation-registered.v1", OrganisationRegistered.class)
                    .with("consortium.organisation-provisioned.v1", OrganisationProvisioned.class)
                    .with("consortium.federation-established.v1", FederationEstablished.class)
                    .with("consortium.federation-requested.v1", FederationRequested.class)
                    .with("consortium.group-joined.v1", GroupJoined.class)
                    .with("consortium.group-left.v1", GroupLeft.class)
                    .with("consortium.onboarding-failed.v1", OnboardingFailed.class)
                    .with("consortium.organisation-renamed.v1", OrganisationRenamed.class)
                    .with("consortium.organisation-succeeded.v1", OrganisationSucceeded.class)
                    .with("consortium.person-changed.v1", PersonChanged.class)
                    .with("consortium.succession-carried.v1", SuccessionCarried.class)
                    .with("consortium.consortium-founded.v1", ConsortiumFounded.class)
                    .with("consortium.consortium-opened.v1", ConsortiumOpened.class)
                    .with("consortium.consortium-created.v1", ConsortiumCreated.class)
                    .with("consortium.charter-adopted.v1", CharterAdopted.class)
                    .with("consortium.charter-proposed.v1", CharterProposed.class)
                    .with("consortium.charter-consented.v1", CharterConsented.class)
                    .with("consortium.charter-agreed.v1", CharterAgreed.class)
                    .with("consortium.charter-amended.v1", CharterAmended.class)
                    .with("consortium.application-made.v1", ApplicationMade.class)
                    .with("consortium.vetting-answered.v1", StepAnswered.class)
                    .with("consortium.application-rejected.v1", ApplicationRejected.class)
                    .with("consortium.application-withdrawn.v1", ApplicationWithdrawn.class)
                    .with("consortium.application-lapsed.v1", ApplicationLapsed.class)
                    .with("consortium.applicant-admitted.v1", ApplicantAdmitted.class)
                    .with("consortium.organisation-invited.v1", OrganisationInvited.class)
                    .with("consortium.member-acceded.v1", MemberAcceded.class)
                    .with("consortium.notice-given.v1", NoticeGiven.class)
                    .with("consortium.invitation-lapsed.v1", InvitationLapsed.class)
                    .with("consortium.membership-renewed.v1", MembershipRenewed.class)
                    .with("consortium.membership-lapsed.v1", MembershipLapsed.class)
                    .with("consortium.member-suspended.v1", MemberSuspended.class)
                    .with("consortium.suspension-lifted.v1", SuspensionLifted.class)
                    .with("consortium.member-heard.v1", MemberHeard.class)
                    .with("consortium.member-expelled.v1", MemberExpelled.class)
                    .with("consortium.membership-succeeded.v1", MembershipSucceeded.class)
                    .with("consortium.seat-taken.v1", SeatTaken.class)
                    .with("consortium.seat-vacated.v1", SeatVacated.class)
                    .with("consortium.alternate-named.v1", AlternateNamed.class)
                    .with("consortium.alternate-withdrawn.v1", AlternateWithdrawn.class)
                    .with("consortium.proxy-given.v1", ProxyGiven.class)
                    .with("consortium.proxy-withdrawn.v1", ProxyWithdrawn.class)
                    .with("consortium.office-taken.v1", OfficeTaken.class)
                    .with("consortium.office-vacated.v1", OfficeVacated.class)
                    .with("consortium.meeting-convened.v1", MeetingConvened.class)
                    .with("consortium.agenda-item-added.v1", AgendaItemAdded.class)
                    .with("consortium.agenda-item-withdrawn.v1", AgendaItemWithdrawn.class)
                    .with("consortium.summons-sent.v1", SummonsSent.class)
                    .with("consortium.summons-waived.v1", SummonsWaived.class)
                    .with("consortium.meeting-postponed.v1", MeetingPostponed.class)
                    .with("consortium.meeting-cancelled.v1", MeetingCancelled.class)
                    .with("consortium.meeting-opened.v1", MeetingOpened.class)
                    .with("consortium.seat-arrived.v1", SeatArrived.class)
                    .with("consortium.seat-left.v1", SeatLeft.class)
                    .with("consortium.guest-admitted.v1", GuestAdmitted.class)
                    .with("consortium.meeting-adjourned.v1", MeetingAdjourned.class)
                    .with("consortium.meeting-continued.v1", MeetingContinued.class)
                    .with("consortium.meeting-closed.v1", MeetingClosed.class)
                    .with("consortium.minutes-written.v1", MinutesWritten.class)
                    .with("consortium.minutes-sent.v1", MinutesSent.class)
                    .with("consortium.minutes-objected.v1", MinutesObjected.class)
                    .with("consortium.minutes-accepted.v1", MinutesAccepted.class)
                    .with("consortium.engagement-recorded.v1", EngagementRecorded.class)
                    .with("consortium.engagement-ended.v1", EngagementEnded.class)
                    .with("consortium.affiliation-noted.v1", AffiliationNoted.class)
                    .with("consortium.basis-reported.v1", BasisReported.class)
                    .with("consortium.dues-assessed.v1", DuesAssessed.class)
                    .with("consortium.basis-confirmed.v1", BasisConfirmed.class)
                    .with("consortium.auditor-appointed.v1", AuditorAppointed.class)
                    .with("consortium.dues-invoiced.v1", DuesInvoiced.class)
                    .with("consortium.invoice-booked.v1", InvoiceBooked.class)
                    .with("consortium.invoice-cancelled.v1", InvoiceCancelled.class)
                    .with("consortium.cancellation-booked.v1", CancellationBooked.class)
                    .with("consortium.dues-paid.v1", DuesPaid.class)
                    .with("consortium.member-defaulted.v1", MemberDefaulted.class)
                    .with("consortium.default-cured.v1", DefaultCured.class)
                    .build(),
            ConsortiumAudiences::of);

    private ConsortiumLedger() {}
}
