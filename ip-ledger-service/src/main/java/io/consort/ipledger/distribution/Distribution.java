package io.consort.ipledger.distribution;

import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Use;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.pcollections.PSet;

/**
 * An income as it is placed.
 *
 * @param id its number
 * @param entry the seq of the entry that recorded it
 * @param pins what it was computed from, the last time
 * @param gross the income before tax, as far as it was not given back
 * @param received what is placed
 * @param uses how far limits that carry over were used before, and by it
 * @param recalculations how often it was computed again
 * @param statements what each payee gets; their totals sum to what was received
 * @param ofUnits the organisations that a unit among the payees is of
 */
public record Distribution(
        DistributionId id,
        long entry,
        Pins pins,
        Money gross,
        Money received,
        List<Use> uses,
        int recalculations,
        OrderedMap<Payee, Statement> statements,
        PSet<OrganisationId> ofUnits) {

    public Distribution {
        uses = List.copyOf(uses);
    }

    /** Whether an organisation is paid by it, itself or one of its units. */
    boolean pays(OrganisationId organisation) {
        return statements.containsKey(Payee.of(organisation)) || ofUnits.contains(organisation);
    }

    /** Whether a person is paid by it. */
    boolean pays(PersonId person) {
        return statements.containsKey(Payee.of(person));
    }

    /** What a payee gets. */
    public Optional<Statement> statement(Payee payee) {
        return Optional.ofNullable(statements.get(payee));
    }

    /**
     * What a payee gets.
     *
     * @throws DomainException NOT_FOUND when it gets nothing
     */
    public Statement require(Payee payee) {
        return statement(payee)
                .orElseThrow(() -> DomainException.notFound("statement", "of distribution " + id + " for " + payee));
    }

    Distribution with(Statement statement) {
        return new Distribution(
                id,
                entry,
                pins,
                gross,
                received,
                uses,
                recalculations,
                statements.plus(statement.payee(), statement),
                statement.payee().unitOf().map(ofUnits::plus).orElse(ofUnits));
    }

    Distribution with(DistributionRecalculated event) {
        return new Distribution(
                id,
                entry,
                event.pins(),
                event.gross() == null ? gross : event.gross(),
                event.received() == null ? received : event.received(),
                event.uses(),
                event.number(),
                statements,
                ofUnits);
    }
}
