package io.consort.consortium.founding;

import io.consort.consortium.charter.FirstDay;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a consortium's own ledger began with.
 *
 * @param consortium whose ledger this is; null on the platform's, and until the consortium is created
 */
public record Origin(@Nullable Consortium consortium) implements FirstDay {

    /** A ledger without entries. */
    public static final Origin NONE = new Origin(null);

    static Origin of(ConsortiumCreated created) {
        return new Origin(new Consortium(created.consortium(), created.foundation()));
    }

    Consortium require() {
        if (consortium == null) {
            throw new DomainException(Kind.NOT_FOUND, "not-found", "This consortium has not been created.");
        }
        return consortium;
    }

    @Override
    public LocalDate foundedOn() {
        return require().foundation().foundedOn();
    }
}
