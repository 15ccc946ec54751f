package io.consort.ipledger.income;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an organisation paid or is owed back, where the organisation is known: here, as a licensee or since it paid before; or else to the
 * consortium or the register.
 *
 * @param here whether this ledger knows it
 * @param asked what is asked for
 * @param checked the same, or its refusal where neither the consortium nor the register knows the organisation
 */
public record FromKnown(
        Predicate<IpLedgerState> here,
        Command<IpLedgerState, IpLedgerEvent> asked,
        Command<IpLedgerState, IpLedgerEvent> checked)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return asked.authority(state, context);
    }

    @Override
    public List<? extends IpLedgerEvent> decide(IpLedgerState state, Context context) {
        return (here.test(state) ? asked : checked).decide(state, context);
    }
}
