package io.consort.talent.assembly;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.exit.Exits;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.witness.Witnesses;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.LapsedProposal;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.researcher.Researchers;

/**
 * The parts.
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
public record TalentParts(
        Researchers researchers,
        Agreements agreements,
        Recognitions recognitions,
        Exits<ExitTerms, LapsedProposal> exits,
        Closure closure,
        Witnesses witnesses,
        Reliances reliances,
        Awaited awaited,
        Heirs heirs)
        implements TalentState {

    /** Before the first event. */
    public static final TalentState EMPTY = new TalentParts(
            Researchers.EMPTY,
            Agreements.EMPTY,
            Recognitions.EMPTY,
            Exits.none(),
            Closure.NEVER,
            Witnesses.EMPTY,
            Reliances.NONE,
            Awaited.NOTHING,
            Heirs.NONE);

    @Override
    public TalentState after(TalentEvent event, Header header) {
        return event.on(this, header);
    }
}
