package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedEnded;
import io.consort.ipledger.right.Grant;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What binds a party is done by its word; see {@link io.consort.ipledger.ByWord}.
 *
 * @param act what is done
 * @param deed the SHA-256 digest of the deed by which another does it; null where there is none
 * @param same whether two grants are the same, though what is paid is sealed in each for itself
 */
public record OnWord(
        Command<IpLedgerState, ? extends IpLedgerEvent> act,
        @Nullable String deed,
        BiPredicate<Grant, Grant> same) implements Command<IpLedgerState, IpLedgerEvent> {

    public OnWord {
        Claimed.requireDigest("/deed", deed);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        if (deed != null) {
            confirmed(state, deed);
            Authority said = new Authority.Deed(deed);
            act.authority(state, new Context(context.now(), context.actor(), said));
            return said;
        }
        Undertaking to = Undertaking.of(act);
        return Mandate.requireOwn(
                context,
                to.capacity(),
                to.by(state),
                "not-your-word",
                "It binds " + to.by(state)
                        + ", which does it itself, confirms the deed by which another records"
                        + " it, or is bound by a resolution.");
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
        Undertaking to = Undertaking.of(act);
        return Undertakings.of(state).open().stream()
                .filter(each -> each.deed().equals(digest)
                        && each.by().equals(to.by(state))
                        && each.asset().equals(to.asset(state))
                        && each.to().isSame(to, same))
                .findFirst()
                .orElseThrow(() -> DomainException.refused(
                        "deed-unconfirmed",
                        to.by(state) + " has not confirmed that the deed " + digest
                                + " says this, or it was used or withdrawn."));
    }
}
