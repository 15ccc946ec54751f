/** The web edge: JSON in, commands; results, JSON and CSV out. */
@NullMarked
package io.consort.ipledger.exit.web;

import org.jspecify.annotations.NullMarked;
