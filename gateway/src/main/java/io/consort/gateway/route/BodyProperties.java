package io.consort.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What bodies may cost the gateway.
 *
 * @param most the longest request body that is taken from a caller who is known
 * @param mostOfStrangers the longest from one who is not, such as a secret ballot
 * @param head how much of a body is taken before its service sees any; the rest passes through
 * @param inFlight how many bytes of request bodies may be on their way to services at once; one caller may have an eighth of it
 * @param patience how long a body may take, and a caller may take over an answer, however short
 * @param rate how many bytes it must move in a second beyond that
 */
@ConfigurationProperties("consort.gateway.bodies")
record BodyProperties(
        @DefaultValue("1MB") DataSize most,
        @DefaultValue("8KB") DataSize mostOfStrangers,
        @DefaultValue("16KB") DataSize head,
        @DefaultValue("32MB") DataSize inFlight,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("32KB") DataSize rate) {

    private static final int PART_OF_ONE_CALLER = 8;

    /** Refuses bounds that would let no body pass. */
    BodyProperties {
        if (inFlight.toBytes() / PART_OF_ONE_CALLER < most.toBytes()) {
            throw new IllegalArgumentException("consort.gateway.bodies.in-flight must be at least " + PART_OF_ONE_CALLER
                    + " times the longest body");
        }
        if (rate.toBytes() < 1) {
            throw new IllegalArgumentException("consort.gateway.bodies.rate must be at least one byte a second");
        }
    }

    long inFlightOfOneCaller() {
        return inFlight.toBytes() / PART_OF_ONE_CALLER;
    }

    Pace pace() {
        return new Pace(patience.toNanos(), rate.toBytes());
    }
}
