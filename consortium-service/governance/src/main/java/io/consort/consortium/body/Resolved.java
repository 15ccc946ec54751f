package io.consort.consortium.body;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** What the secretariat records by hand only where the charter has no kind of motion for it. */
final class Resolved {

    private Resolved() {}

    /**
     * Sees that there is a resolution where there has to be one.
     *
     * @param by the body that would pass it
     * @throws DomainException FORBIDDEN {@code resolution-needed}
     */
    static void require(ConsortiumState state, EffectKind effect, BodyId by, @Nullable ResolutionId resolution) {
        if (resolution == null
                && Charter.of(state).motions().stream()
                        .anyMatch(each -> each.effect() == effect && each.body().equals(by))) {
            throw DomainException.forbidden(
                    "resolution-needed",
                    "Version " + Charter.of(state).version()
                            + " of the charter leaves this to a motion of " + by
                            + "; it takes effect by the resolution itself.");
        }
    }
}
