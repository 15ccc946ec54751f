package io.consort.ipledger.foureyes;

import io.consort.kernel.foureyes.FourEyesFact;

/**
 * One person of the secretariat has asked for an act that takes two.
 *
 * @param act its full name
 * @param digest of what was asked
 */
public record ActProposed(String act, String digest) implements ActOfTwo, FourEyesFact.Proposed {}
