package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;

/** What lets somebody act in a consortium on a day, as {@link Charges} found it. */
public sealed interface Charge {

    /** What an entry that rests on it says. */
    default Authority authority() {
        return switch (this) {
            case OfSeat(var seating) ->
                new Authority.OwnRight(Capacity.SEAT, seating.seat().value());
            case OfOffice(var body, var office, var _) ->
                new Authority.OwnRight(Capacity.OFFICE, body.value() + '.' + Kebab.ofConstant(office));
            case OfPresider(var body, var _) -> new Authority.OwnRight(Capacity.OFFICE, body.value() + ".presiding");
            case OfSecretariat(var organisation) -> Authority.of(Capacity.SECRETARIAT, organisation);
        };
    }

    /** They hold a seat, stand in for who does, or are of the organisation that has named nobody to it. */
    record OfSeat(Seating seating) implements Charge {}

    /** They do so for a seat that presides over a body or keeps its minutes. */
    record OfOffice(BodyId body, Office office, Seating seating) implements Charge {}

    /** They do so for the seat that presides over the meeting in which a body sits just now, be it the chair's or not. */
    record OfPresider(BodyId body, Seating seating) implements Charge {}

    /** They act for the organisation that keeps the consortium's office. */
    record OfSecretariat(OrganisationId organisation) implements Charge {}
}
