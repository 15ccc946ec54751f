package io.consort.talent.agreement;

/**
 * What one title of the home organisation is at the host.
 *
 * @param home the title as the home organisation gives it
 * @param host what it counts as at the host
 * @param extent how far
 * @param mode whether the agreement decides by itself
 */
public record Mapping(Title home, Title host, Extent extent, Mode mode) {}
