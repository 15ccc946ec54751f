package io.consort.consortium.decision;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Another service is asked, until it answers, to do what the resolution brings about. With its proof, this entry is what the other service
 * acts on.
 *
 * @param act the act's full name, for example {@code ip-ledger/enact-scheme}; null in entries from before it was said
 * @param terms what it is to be done with; null in entries from before it was said
 */
public record EffectRequested(
        ResolutionId resolution,
        @Nullable String act,
        @Nullable Terms terms) implements ResolutionEvent {
    @Override
    public Authority authority() {
        return Authority.resolution(resolution);
    }
}
