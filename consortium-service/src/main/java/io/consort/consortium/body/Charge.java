package io.consort.consortium.body;

import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.Office;
import io.consort.kernel.identity.OrganisationId;

/** What lets somebody act in a consortium on a day, as {@link Charges} found it. */
public sealed interface Charge {

    /** They hold a seat, stand in for who does, or are of the organisation that has named nobody to it. */
    record OfSeat(Seating seating) implements Charge {}

    /** They do so for a seat that presides over a body or keeps its minutes. */
    record OfOffice(BodyId body, Office office, Seating seating) implements Charge {}

    /** They do so for the seat that presides over the meeting in which a body sits just now, be it the chair's or not. */
    record OfPresider(BodyId body, Seating seating) implements Charge {}

    /** They act for the organisation that keeps the consortium's office. */
    record OfSecretariat(OrganisationId organisation) implements Charge {}
}
