package io.consort.ipledger.party;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether those that a request names as inventors are people that the consortium knows. Who is named by a researcher's number, {@code R-17},
 * is registered in talent-service. Who is named otherwise is somebody outside, or signs in under that name: nobody vouches for that.
 */
public final class Makers {

    private static final String NUMBER = "R-";

    private final Researchers researchers;

    public Makers(Researchers researchers) {
        this.researchers = researchers;
    }

    /**
     * A command, or the refusal of it where an inventor has a researcher's number that nobody has. The refusal is the command's, so that
     * a request that is sent again is answered as it was the first time.
     *
     * @param pointer the field of the request that lists them, each with its person
     */
    public <S, E extends Event> Command<S, E> known(
            ConsortiumId consortium, String pointer, List<PersonId> named, Command<S, E> command) {
        try {
            requireKnown(consortium, pointer, named);
            return command;
        } catch (DomainException refusal) {
            return (_, _) -> {
                throw refusal;
            };
        }
    }

    private void requireKnown(ConsortiumId consortium, String pointer, List<PersonId> named) {
        List<PersonId> numbers = named.stream()
                .filter(person -> person.value().startsWith(NUMBER))
                .toList();
        List<PersonId> unknown = numbers.isEmpty() ? List.of() : researchers.unknown(consortium, numbers);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    Kind.REFUSED,
                    "inventor-unknown",
                    "An inventor is named by the number of a researcher that is registered in the consortium.",
                    IntStream.range(0, named.size())
                            .filter(i -> unknown.contains(named.get(i)))
                            .mapToObj(i -> new FieldError(
                                    pointer + "/" + i + "/person",
                                    "No researcher has the number " + named.get(i) + "."))
                            .toList());
        }
    }
}
