package io.consort.ipledger.foureyes;

import io.consort.kernel.foureyes.FourEyesFact;

/**
 * Who asked for it wants it no more.
 *
 * @param act its full name
 * @param digest of what was asked
 */
public record ActWithdrawn(String act, String digest) implements ActOfTwo, FourEyesFact.Withdrawn {}
