package io.consort.gateway.limit;

/**
 * How many requests one caller may make.
 *
 * @param perSecond how many in a second, over time
 * @param burst how many at once
 */
public record Budget(int perSecond, int burst) {

    /** Refuses a budget that would let nobody in. */
    public Budget {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("A caller must be allowed at least one request a second");
        }
    }
}
