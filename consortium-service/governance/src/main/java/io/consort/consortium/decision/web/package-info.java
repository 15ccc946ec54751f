/** Motions, votings and resolutions over HTTP. */
@NullMarked
package io.consort.consortium.decision.web;

import org.jspecify.annotations.NullMarked;
