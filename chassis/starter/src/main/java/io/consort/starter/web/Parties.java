package io.consort.starter.web;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether those that a request names are organisations that have a standing in the consortium, or are on the register. */
public final class Parties {

    private final Standings standings;
    private final Register register;

    public Parties(Standings standings, Register register) {
        this.standings = standings;
        this.register = register;
    }

    /**
     * A command, or the refusal of it where a stranger is named. The refusal is the command's, so that a request that is sent again is
     * answered as it was the first time.
     *
     * @param named by the field of the request that names it
     */
    public <S, E extends Event> Command<S, E> known(
            ConsortiumId consortium, Map<String, OrganisationId> named, Command<S, E> command) {
        try {
            requireKnown(consortium, named);
            return command;
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    private void requireKnown(ConsortiumId consortium, Map<String, OrganisationId> named) {
        List<FieldError> strangers = new ArrayList<>();
        named.forEach((pointer, organisation) -> {
            if (standings.of(consortium, organisation).isEmpty() && !register.has(organisation)) {
                strangers.add(new FieldError(
                        pointer, organisation + " is no organisation that the consortium knows, or is no more."));
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
