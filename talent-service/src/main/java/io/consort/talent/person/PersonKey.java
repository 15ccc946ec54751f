package io.consort.talent.person;

import io.consort.kernel.ledger.LedgerId;

/**
 * Whose personal data: a pseudonym means something in one ledger only.
 *
 * @param ledger of which consortium
 * @param person the pseudonym in it
 */
public record PersonKey(LedgerId ledger, Pseudonym person) {}
