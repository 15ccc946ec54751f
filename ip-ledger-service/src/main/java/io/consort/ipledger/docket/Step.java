package io.consort.ipledger.docket;

import java.time.LocalDate;

/**
 * One step of an asset's life.
 *
 * @param stage that it came to
 * @param on the day it did
 */
public record Step(Stage stage, LocalDate on) {}
