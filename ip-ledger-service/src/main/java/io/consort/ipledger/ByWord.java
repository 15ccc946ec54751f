package io.consort.ipledger;

import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedEnded;
import io.consort.ipledger.title.Undertaken;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What binds a party is done by its word: by itself, by another with the deed that it confirmed, or by a resolution in its place. A deed that
 * is confirmed serves once.
 *
 * @param to what binds it
 * @param mandate for whom the actor may decide
 * @param deed the SHA-256 digest of the deed by which another does it; null where there is none
 * @param same whether what was confirmed is what is to be done
 * @param act what is done
 */
public record ByWord(
        Undertaking to,
        Mandate mandate,
        @Nullable String deed,
        BiPredicate<Undertaking, Undertaking> same,
        Command<IpLedgerState, ? extends IpLedgerEvent> act)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public ByWord {
        Claimed.requireDigest("/deed", deed);
    }

    /** Where exactly what was confirmed is what equals it. */
    public ByWord(
            Undertaking to,
            Mandate mandate,
            @Nullable String deed,
            Command<IpLedgerState, ? extends IpLedgerEvent> act) {
        this(to, mandate, deed, Object::equals, act);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        if (deed != null) {
            confirmed(state, deed);
            act.authority(state, context);
            return new Authority.Deed(deed);
        }
        return mandate.over(context, to.capacity(), to.by(state))
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "not-your-word",
                        "It binds " + to.by(state)
                                + ", which does it itself, confirms the deed by which another records"
                                + " it, or is bound by a resolution."));
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        List<IpLedgerEvent> events = new ArrayList<>();
        if (deed != null) {
            events.add(new DeedEnded(confirmed(state, deed)));
        }
        events.addAll(act.decide(state, context));
        return events;
    }

    private Undertaken confirmed(IpLedgerState state, String digest) {
        return state.claims().undertaken().stream()
                .filter(each -> each.deed().equals(digest)
                        && each.by().equals(to.by(state))
                        && each.asset().equals(to.asset(state))
                        && same.test(each.to(), to))
                .findFirst()
                .orElseThrow(() -> DomainException.refused(
                        "deed-unconfirmed",
                        to.by(state) + " has not confirmed that the deed " + digest
                                + " says this, or it was used or withdrawn."));
    }
}
