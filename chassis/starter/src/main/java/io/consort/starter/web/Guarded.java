package io.consort.starter.web;

import io.consort.kernel.foureyes.AskedAct;

/**
 * That an act of the secretariat takes two of its people.
 *
 * @param asked the act, whole
 * @param approved whether the caller approves what another asked for, and asks for nothing where nobody has
 */
public record Guarded(AskedAct asked, boolean approved) {}
