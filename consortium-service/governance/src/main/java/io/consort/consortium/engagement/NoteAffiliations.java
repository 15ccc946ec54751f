package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.separation.Groups;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.SeparationEvent;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A consortium's ledger notes what the platform's register says of groups. It is a fact and cannot be refused: whatever it makes
 * a breach of is to be cured. Refused with {@code affiliations-noted} only when there is nothing new.
 *
 * @param heads of the group of each organisation; itself where it belongs to none
 * @param from the day from which it is noted
 */
public record NoteAffiliations(Map<OrganisationId, OrganisationId> heads, LocalDate from)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public NoteAffiliations {
        heads = Map.copyOf(heads);
    }

    @Override
    public List<SeparationEvent> decide(ConsortiumState state, Context context) {
        Groups groups = Interests.of(state).groups();
        List<SeparationEvent> changed = heads.entrySet().stream()
                .filter(each -> !groups.headOf(each.getKey(), from).equals(each.getValue()))
                .sorted(Map.Entry.comparingByKey((a, b) -> a.value().compareTo(b.value())))
                .<SeparationEvent>map(each -> new AffiliationNoted(each.getKey(), each.getValue(), from))
                .toList();
        if (changed.isEmpty()) {
            throw DomainException.conflict("affiliations-noted", "The ledger has noted these affiliations already.");
        }
        return changed;
    }
}
