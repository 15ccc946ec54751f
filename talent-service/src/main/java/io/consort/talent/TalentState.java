package io.consort.talent;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.Parts;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.LapsedProposal;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.researcher.Researchers;

/**
 * What follows from the entries of a consortium's talent ledger.
 *
 * @param researchers who is registered
 * @param agreements what organisations have agreed
 * @param recognitions what was decided under it
 * @param exits who has left, and what that came to
 * @param closure whether the ledger takes entries
 * @param witnesses who cosigns the ledger's checkpoints
 * @param reliances what it has relied on in the consortium's own ledger
 * @param awaited what awaits a second person of the secretariat
 * @param heirs who has the place of organisations that are no more, and what passed from others
 */
public record TalentState(
        Researchers researchers,
        Agreements agreements,
        Recognitions recognitions,
        Exits<ExitTerms, LapsedProposal> exits,
        Closure closure,
        Witnesses witnesses,
        Reliances reliances,
        Awaited awaited,
        Heirs heirs)
        implements Parts<TalentState> {

    static final TalentState EMPTY = new TalentState(
            Researchers.EMPTY,
            Agreements.EMPTY,
            Recognitions.EMPTY,
            Exits.none(),
            Closure.NEVER,
            Witnesses.EMPTY,
            Reliances.NONE,
            Awaited.NOTHING,
            Heirs.NONE);

    TalentState after(TalentEvent event, Header header) {
        return switch (event) {
            case TalentEvent.ResearcherRegistered(var id, var affiliations, var consent) ->
                with(researchers.registered(id, affiliations, consent));
            case TalentEvent.PersonalDataCommitted(var id, var commitment) ->
                with(researchers.committed(id, commitment));
            case TalentEvent.ErasureOrdered(var id, var _) -> with(researchers.erasureOrdered(id));
            case TalentEvent.PersonErased(var id) -> with(researchers.erased(id));
            case TalentEvent.AgreementProposed(var id, var version, var home, var host, var terms, var by) ->
                with(agreements.proposed(id, version, home, host, terms, by));
            case TalentEvent.AgreementAccepted(var id, var version, var _) -> with(agreements.accepted(id, version));
            case TalentEvent.ProposalLapsed(var id, var version) -> with(agreements.lapsed(id, version));
            case TalentEvent.ProposalReopened(var id, var version) -> with(agreements.reopened(id, version));
            case TalentEvent.ExitRecorded recorded -> with(recorded.on(exits, header));
            case TalentEvent.LedgerClosureChanged changed -> with(changed.on(closure, header));
            case TalentEvent.WitnessChanged changed -> with(changed.on(witnesses));
            case TalentEvent.OrganisationSucceeded(var from, var to, var effective) ->
                with(researchers.succeeded(from, to, effective))
                        .with(agreements.succeeded(from, to))
                        .with(recognitions.succeeded(from, to))
                        .with(heirs.with(from, to));
            case TalentEvent.OrganisationDemerged(var division) ->
                with(researchers.divided(division))
                        .with(agreements.divided(division))
                        .with(heirs.with(division));
            case TalentEvent.ReliedOn relied -> with(relied.on(reliances));
            case TalentEvent.ActOfTwo two -> with(two.on(awaited, header));
            case TalentEvent.RecognitionGranted(var id, var sought, var award) ->
                with(recognitions.granted(id, sought, award));
            case TalentEvent.RecognitionRefused(var id, var sought, var reason) ->
                with(recognitions.refused(id, sought, reason));
        };
    }
}
