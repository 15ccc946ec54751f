package io.consort.talent.recognition;

/**
 * A decision on a title.
 *
 * @param id its number
 * @param sought what was asked
 * @param outcome what was decided
 */
public record Recognition(RecognitionId id, Sought sought, Outcome outcome) {}
