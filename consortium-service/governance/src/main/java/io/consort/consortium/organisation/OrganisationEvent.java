package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import java.time.LocalDate;
import java.util.List;

/** What happens to an organisation on the register. */
public sealed interface OrganisationEvent extends ConsortiumEvent {

    @Override
    default ConsortiumState on(ConsortiumState state, Header header) {
        return state.with(Organisations.of(state).apply(this, header));
    }

    @Override
    default Audience audience(ConsortiumState state) {
        return Audience.EVERYONE.or(organisation()::equals);
    }

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default String subject() {
        return "organisations/" + organisation();
    }

    /** An organisation is on the register; its link to the identity provider is still to be made. */
    record OrganisationRegistered(OrganisationId organisation, Profile profile) implements OrganisationEvent {}

    /**
     * The identity provider knows the organisation: its people can sign in.
     *
     * @param keycloakId the organisation's own id there
     */
    record OrganisationProvisioned(OrganisationId organisation, String keycloakId) implements OrganisationEvent {}

    /** An organisation's people shall sign in at their own provider. The secret that this takes is not here: it is the identity provider's alone. */
    record FederationRequested(OrganisationId organisation, Federation federation) implements OrganisationEvent {}

    /** An organisation's people can sign in at their own provider. */
    record FederationEstablished(OrganisationId organisation) implements OrganisationEvent {}

    /**
     * A step on an organisation's way aboard could not be made, for another reason than last time. It is tried again.
     *
     * @param slug the refusal, by name
     * @param reason in words
     */
    record OnboardingFailed(OrganisationId organisation, OnboardingStep step, String slug, String reason)
            implements OrganisationEvent {}

    /**
     * Something was changed about one of an organisation's people. Names and addresses are the identity provider's alone.
     *
     * @param person the pseudonym
     */
    record PersonChanged(OrganisationId organisation, PersonId person, PersonChange change)
            implements OrganisationEvent {}

    /**
     * Someone was asked to be one of an organisation's people. Who it is stands in no entry: nobody belongs to an organisation before they
     * say so, and an entry never forgets.
     *
     * @param administrator whether they are to administer it
     */
    record PersonInvited(OrganisationId organisation, InvitationId invitation, boolean administrator)
            implements OrganisationEvent {}

    /** An invitation of a person is open no more. */
    record PersonInvitationEnded(OrganisationId organisation, InvitationId invitation, End end)
            implements OrganisationEvent {

        /** How it came to that. */
        public enum End {
            /** The person is one of the organisation's from now on, as entries beside this one say. */
            ACCEPTED,
            /** The person does not want to be. */
            DECLINED,
            /** The organisation no longer asks. */
            TAKEN_BACK
        }
    }

    /** An organisation belongs to a group, under another one, from a day on. */
    record GroupJoined(OrganisationId organisation, OrganisationId parent, LocalDate from)
            implements OrganisationEvent {}

    /** From a day on, an organisation is no longer under the one that it was under. */
    record GroupLeft(OrganisationId organisation, LocalDate on) implements OrganisationEvent {}

    /** An organisation has another legal name from a day on; its id stays. */
    record OrganisationRenamed(OrganisationId organisation, String legalName, LocalDate from)
            implements OrganisationEvent {}

    /** What registries call an organisation, from here on; what the register said of that before no longer holds. */
    record OrganisationIdentified(OrganisationId organisation, Identifiers identifiers) implements OrganisationEvent {}

    /** An organisation is no more, and others stand in its place. It stays on the register as history. */
    record OrganisationSucceeded(OrganisationId organisation, Succession succession) implements OrganisationEvent {}

    /** Every consortium in which an organisation had a standing has been told of its succession. */
    record SuccessionCarried(OrganisationId organisation) implements OrganisationEvent {}

    /**
     * A part of what an organisation has went to another by law, and it goes on. The entry itself moves nothing: each consortium of which something is
     * named is told, and carries out what is.
     *
     * @param demerger its number
     * @param organisation who goes on
     * @param to who takes over what is named
     * @param effectiveOn the first day on which that is its own
     * @param plan the SHA-256 of the plan or deed
     * @param portions what is named, by consortium
     */
    record OrganisationDemerged(
            DemergerId demerger,
            OrganisationId organisation,
            OrganisationId to,
            LocalDate effectiveOn,
            String plan,
            List<Portion> portions)
            implements OrganisationEvent {
        public OrganisationDemerged {
            portions = List.copyOf(portions);
        }

        @Override
        public String subject() {
            return "demergers/" + demerger;
        }

        /** What one of the consortia is told. */
        public Demerger of(Portion portion) {
            return new Demerger(demerger, organisation, to, effectiveOn, plan, portion.allotments());
        }
    }

    /** Every consortium of which a demerger's plan names something has been told of it. */
    record DemergerCarried(OrganisationId organisation, DemergerId demerger) implements OrganisationEvent {}
}
