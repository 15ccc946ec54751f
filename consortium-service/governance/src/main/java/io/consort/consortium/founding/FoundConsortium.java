package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.contradiction.Contradictions;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.organisation.Organisations;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;

/**
 * Founds a consortium, on the platform's ledger. Refused with {@code consortium-taken} when the id is in use in any spelling,
 * {@code secretariat-unknown} when the secretariat's organisation is not on the register, {@code charter-names-unknown} when
 * one that appoints to a seat is not, and {@code charter-contradictory} when the charter cannot be lived by.
 */
public record FoundConsortium(ConsortiumId consortium, Foundation foundation, Charter charter)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<FoundingEvent> decide(ConsortiumState state, Context context) {
        Foundations.of(state).holder(consortium).ifPresent(holder -> {
            throw DomainException.conflict(
                    "consortium-taken", "There is a consortium " + holder + " already; ids are never reused.");
        });
        if (Organisations.of(state).find(charter.secretariat()).isEmpty()) {
            throw DomainException.refused(
                    "secretariat-unknown",
                    "The secretariat " + charter.secretariat() + " is not on the register of organisations.");
        }
        requireAppointers(state);
        Contradictions.refuse(charter, "/charter");
        return List.of(new ConsortiumFounded(consortium, foundation, charter));
    }

    private void requireAppointers(ConsortiumState state) {
        List<FieldError> unknown = CharterDraft.of(charter).named().entrySet().stream()
                .filter(each -> Organisations.of(state).find(each.getValue()).isEmpty())
                .map(each -> new FieldError(
                        "/charter" + each.getKey(),
                        "There is no organisation " + each.getValue() + " on the register."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    Kind.REFUSED, "charter-names-unknown", unknown.getFirst().detail(), unknown);
        }
    }
}
