/** The web edge: JSON in, commands; results, JSON and CSV out. */
@NullMarked
package io.consort.consortium.exit.web;

import org.jspecify.annotations.NullMarked;
