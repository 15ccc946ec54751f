package io.consort.consortium.difference;

/**
 * One change from a charter to another.
 *
 * @param sentence what changes, for someone who reads neither of the two
 */
public record Difference(Section section, String sentence) {}
