package io.consort.ipledger.web;

import io.consort.ipledger.party.Researchers;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Researchers as tests find them: every number is somebody's, but those from R-900 on; of R-999 it cannot be learnt. */
@Component
class GivenResearchers implements Researchers {

    @Override
    public List<PersonId> unknown(ConsortiumId consortium, List<PersonId> numbers) {
        if (numbers.contains(new PersonId("R-999"))) {
            throw DomainException.unavailable("researchers-unknown", "The talent service does not answer.");
        }
        return numbers.stream()
                .filter(person -> person.value().startsWith("R-9"))
                .toList();
    }
}
