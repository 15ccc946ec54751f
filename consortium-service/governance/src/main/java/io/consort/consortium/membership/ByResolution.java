package io.consort.consortium.membership;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.problem.DomainException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the office may do by hand only where the charter leaves it to the office. */
public final class ByResolution {

    private ByResolution() {}

    /**
     * Sees that there is a resolution where the charter has a kind of motion that decides such things.
     *
     * @param resolution by which it is done; null where it is done by hand
     * @throws DomainException REFUSED {@code resolution-required}
     */
    public static void require(Charter charter, EffectKind effect, @Nullable ResolutionId resolution) {
        if (resolution == null && charter.isResolved(effect)) {
            throw DomainException.refused(
                    "resolution-required",
                    "Version " + charter.version() + " of the charter leaves this to a motion whose effect is "
                            + effect.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
        }
    }
}
