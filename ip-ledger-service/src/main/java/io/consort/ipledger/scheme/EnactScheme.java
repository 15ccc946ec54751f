package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a version of a scheme into effect by a resolution, in the place of the version that was.
 *
 * @param scheme which
 * @param version which of its versions
 * @param resolution by which
 * @param from for incomes of this date or later; null for all
 */
public record EnactScheme(
        SchemeId scheme,
        int version,
        @Meaning(example = "R-8") ResolutionId resolution,

        @Meaning(
                value = "For incomes that take effect on this date or later; for all where it is left out",
                example = "1990-01-01")
        @Nullable
        LocalDate from)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** As an enactment says it. */
    public EnactScheme(SchemeId scheme, Enactment enactment) {
        this(scheme, enactment.version(), enactment.resolution(), enactment.from());
    }

    @Override
    public List<SchemeEnacted> decide(IpLedgerState state, Context context) {
        Schemes.of(state).require(scheme, version);
        return List.of(enacted(state, scheme, new Enactment(version, resolution, from)));
    }

    static SchemeEnacted enacted(IpLedgerState state, SchemeId id, Enactment enactment) {
        for (Enactment done : Schemes.of(state).enactments(id)) {
            if (done.resolution().equals(enactment.resolution())) {
                throw DomainException.conflict(
                        "resolution-carried-out",
                        "Resolution " + done.resolution() + " has put version " + done.version() + " of " + id
                                + " into effect already.");
            }
        }
        return new SchemeEnacted(id, enactment);
    }
}
