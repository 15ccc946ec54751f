package io.consort.talent.agreement;

import io.consort.kernel.identity.OrganisationId;

/**
 * A version of an agreement, as one party proposed it.
 *
 * @param number from 1
 * @param terms what it says
 * @param proposedBy the party that signed first
 */
public record Version(int number, Terms terms, OrganisationId proposedBy) {

    Version succeeded(OrganisationId from, OrganisationId to) {
        return proposedBy.equals(from) ? new Version(number, terms, to) : this;
    }
}
