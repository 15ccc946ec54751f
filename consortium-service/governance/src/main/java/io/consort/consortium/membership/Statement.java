package io.consort.consortium.membership;

import java.time.Instant;

/** What a member said before others decided about it. */
public record Statement(String text, Instant recordedAt) {}
