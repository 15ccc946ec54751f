package io.consort.talent;

import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.reliance.Reliance;
import io.consort.kernel.succession.Division;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Terms;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.LapsedProposal;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.Award;
import io.consort.talent.recognition.Reason;
import io.consort.talent.recognition.RecognitionId;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.Ground;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be recorded about a consortium's people. In one file, so that a reader sees the whole list, and that nothing
 * in it tells who a person is.
 */
public sealed interface TalentEvent extends Event {

    /** A person was registered under a pseudonym. */
    record ResearcherRegistered(Pseudonym researcher, List<Affiliation> affiliations, Consent consent)
            implements TalentEvent {
        public ResearcherRegistered {
            affiliations = List.copyOf(affiliations);
        }

        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /**
     * A researcher's personal data is kept, and this stands for it. It changes nothing of the researcher as others see them,
     * so it is about the data.
     */
    record PersonalDataCommitted(Pseudonym researcher, Commitment commitment) implements TalentEvent {
        @Override
        public String subject() {
            return "researchers/" + researcher + "/personal-data";
        }
    }

    /** A step of forgetting a person. */
    sealed interface Forgetting extends TalentEvent {}

    /** A person is to be forgotten. From here on nothing personal is shown, whether or not it is gone yet. */
    record ErasureOrdered(Pseudonym researcher, Ground ground) implements Forgetting {
        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /** The personal data is gone. */
    record PersonErased(Pseudonym researcher) implements Forgetting {
        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /** One party proposed a version of an agreement. */
    record AgreementProposed(
            AgreementId agreement,
            int version,
            OrganisationId home,
            OrganisationId host,
            Terms terms,
            OrganisationId proposedBy)
            implements TalentEvent {
        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /** The other party accepted it, so that both have signed. */
    record AgreementAccepted(AgreementId agreement, int version, OrganisationId acceptedBy) implements TalentEvent {
        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /** A proposal lapsed, since a party left; neither can sign it any more. */
    record ProposalLapsed(AgreementId agreement, int version) implements TalentEvent {
        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /** A proposal that had lapsed is open again, since the party did not leave after all. */
    record ProposalReopened(AgreementId agreement, int version) implements TalentEvent {
        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /** A request for recognition was decided. */
    sealed interface RecognitionDecided extends TalentEvent {}

    /** A title was recognised, under an agreement. */
    record RecognitionGranted(RecognitionId recognition, Sought sought, Award award) implements RecognitionDecided {
        @Override
        public String subject() {
            return "recognitions/" + recognition;
        }
    }

    /** A title was not recognised, for a reason. */
    record RecognitionRefused(RecognitionId recognition, Sought sought, Reason reason) implements RecognitionDecided {
        @Override
        public String subject() {
            return "recognitions/" + recognition;
        }
    }

    /** The ledger was closed, suspended or opened, with its consortium. */
    record LedgerClosureChanged(ClosureOrder order) implements TalentEvent, ClosureFact {}

    /**
     * The ledger relies on an entry of the consortium's own ledger, for what is recorded next.
     *
     * @param act what is done
     * @param on what it rests on, as an authority is written
     * @param proof where that stands
     */
    record ReliedOn(String act, String on, ProvenEntry proof) implements TalentEvent, Reliance {}

    /**
     * An organisation is no more, and another has its place in all that is recorded of it.
     *
     * @param effective the first day without it
     */
    record OrganisationSucceeded(OrganisationId from, OrganisationId to, LocalDate effective) implements TalentEvent {
        @Override
        public String subject() {
            return "successions/" + from;
        }
    }

    /** What a demerger's plan names passed to another organisation. */
    record OrganisationDemerged(Division division) implements TalentEvent {
        @Override
        public String subject() {
            return "demergers/" + division.demerger();
        }
    }

    /** About an act of the secretariat that takes two of its people. */
    sealed interface ActOfTwo extends TalentEvent, FourEyesFact {}

    /** One person of the secretariat has asked for an act that takes two. */
    record ActProposed(String act, String digest) implements ActOfTwo, FourEyesFact.Proposed {}

    /** Another has asked for the same, which is done next. */
    record ActSeconded(String act, String digest) implements ActOfTwo, FourEyesFact.Seconded {}

    /** Who asked for it wants it no more. */
    record ActWithdrawn(String act, String digest) implements ActOfTwo, FourEyesFact.Withdrawn {}

    /** Something happened to the key of a witness. */
    sealed interface WitnessChanged extends TalentEvent, WitnessFact {}

    /** A member will cosign checkpoints with a key. */
    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements WitnessChanged, WitnessFact.Registered {}

    /** A witness's key is no longer used. */
    record WitnessRetired(WitnessId id, LocalDate on) implements WitnessChanged, WitnessFact.Retired {}

    /** Something happened to an exit. What it does to agreements are entries of those. */
    sealed interface ExitRecorded extends TalentEvent, ExitFact<ExitTerms, LapsedProposal> {
        @Override
        default String subject() {
            return "exits/" + exit();
        }
    }

    /** A member left. The account of it, and what it does, are entries after this one in its block. */
    record MemberExited(ExitId exit, Leaving<ExitTerms> leaving, String digest, List<Balance> balances)
            implements ExitRecorded, ExitFact.Left<ExitTerms, LapsedProposal> {
        public MemberExited {
            balances = List.copyOf(balances);
        }
    }

    /** A part of an exit's account, in pieces that fit an entry; its effects are proposals that lapsed. */
    record ExitDetailed(ExitId exit, List<ExitItem> items, List<LapsedProposal> effects)
            implements ExitRecorded, ExitFact.Detailed<ExitTerms, LapsedProposal> {
        public ExitDetailed {
            items = List.copyOf(items);
            effects = List.copyOf(effects);
        }
    }

    /** An exit was undone, or will not be settled when it arrives; then there is no member. */
    record ExitRevoked(ExitId exit, @Nullable OrganisationId member, String reason)
            implements ExitRecorded, ExitFact.Revoked<ExitTerms, LapsedProposal> {}

    /** A member that had left came back. */
    record MemberReadmitted(ExitId exit, OrganisationId member, LocalDate from)
            implements ExitRecorded, ExitFact.Readmitted<ExitTerms, LapsedProposal> {}
}
