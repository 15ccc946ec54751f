package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;

/**
 * What came of an invitation.
 *
 * @param mailed whether the provider wrote to the person how to sign in; not where it has no mail server, or the person signs in
 *     at the organisation's own provider
 */
public record Invited(PersonId person, boolean mailed) {}
