package io.consort.starter.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient a service is with another. All attempts together stay below the gateway's own time-out, so that a caller gets an
 * honest answer rather than silence.
 *
 * @param connectTimeout until a connection stands
 * @param timeout until an answer is there, to its last byte
 * @param attempts how often a question is put, at most; a change is sent once
 * @param pause between two attempts
 * @param window how many of the latest calls the breaker looks at
 * @param leastCalls how many it wants to have seen before it opens
 * @param failureRate in percent, at which it opens
 * @param openFor how long it then refuses at once, before it lets a call try
 */
@ConfigurationProperties("consort.clients")
public record ClientProperties(
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("2s") Duration timeout,
        @DefaultValue("2") int attempts,
        @DefaultValue("50ms") Duration pause,
        @DefaultValue("20") int window,
        @DefaultValue("5") int leastCalls,
        @DefaultValue("50") int failureRate,
        @DefaultValue("5s") Duration openFor) {}
