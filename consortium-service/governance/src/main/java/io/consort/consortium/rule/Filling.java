package io.consort.consortium.rule;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.sentence.Phrase;

/** How a seat comes to be held. */
public sealed interface Filling {

    /** Each member of a class has one, for as long as it is one, and says itself who sits on it. */
    record ByRight(ClassId membershipClass) implements Filling {}

    /** One organisation says who sits on it, for example the funder. */
    record ByAppointment(OrganisationId by) implements Filling {}

    /** A body elects who sits on it, by a resolution. */
    record ByElection(BodyId by) implements Filling {}

    /** How, as it stands after {@code filled by}. */
    default Phrase words() {
        return switch (this) {
            case ByRight(var of) -> Phrase.of("filling.byRight", of);
            case ByAppointment(var by) -> Phrase.of("filling.byAppointment", by);
            case ByElection(var by) -> Phrase.of("filling.byElection", by);
        };
    }
}
