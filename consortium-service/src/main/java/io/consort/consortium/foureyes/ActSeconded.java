package io.consort.consortium.foureyes;

import io.consort.kernel.foureyes.FourEyesFact;

/**
 * Another has asked for the same, or approved it, which is done next.
 *
 * @param act its full name
 * @param digest of what the first one asked
 */
public record ActSeconded(String act, String digest) implements ActOfTwo, FourEyesFact.Seconded {}
