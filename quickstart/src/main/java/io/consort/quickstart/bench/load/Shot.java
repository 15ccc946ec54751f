package io.consort.quickstart.bench.load;

/**
 * What a load came to.
 *
 * @param perSecond requests answered in a second
 * @param p99Millis how long the slowest but one in a hundred took, in milliseconds
 * @param errors answers that were no success
 */
public record Shot(double perSecond, double p99Millis, long errors) {}
