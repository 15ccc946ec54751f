package io.consort.ipledger.party;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether those that a request names are organisations that have a standing in the consortium, or are on the register. */
public final class Parties {

    private final Standing standing;
    private final Register register;

    public Parties(Standing standing, Register register) {
        this.standing = standing;
        this.register = register;
    }

    /** Whether an organisation has a standing in a consortium. */
    @FunctionalInterface
    public interface Standing {

        /**
         * Whether it has one.
         *
         * @throws DomainException UNAVAILABLE when it cannot be learnt now
         */
        boolean has(String consortium, OrganisationId organisation);
    }

    /**
     * A command, or the refusal of it where a stranger is named. The refusal is the command's, so that a request that is sent again is
     * answered as it was the first time.
     *
     * @param named by the field of the request that names it
     */
    public Command<IpLedgerState, IpLedgerEvent> known(
            String consortium, Map<String, OrganisationId> named, Command<IpLedgerState, IpLedgerEvent> command) {
        try {
            requireKnown(consortium, named);
            return command;
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    private void requireKnown(String consortium, Map<String, OrganisationId> named) {
        List<FieldError> strangers = new ArrayList<>();
        named.forEach((pointer, organisation) -> {
            if (!standing.has(consortium, organisation) && !register.has(organisation)) {
                strangers.add(new FieldError(pointer, organisation + " is no organisation that the consortium knows."));
            }
        });
        if (!strangers.isEmpty()) {
            throw new DomainException(
                    Kind.REFUSED,
                    "organisation-unknown",
                    "Nothing is recorded for an organisation that has no standing in the consortium and is not on the register.",
                    strangers);
        }
    }
}
