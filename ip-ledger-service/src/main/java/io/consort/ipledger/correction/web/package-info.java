/** The web edge: JSON in, commands; results, JSON out. */
@NullMarked
package io.consort.ipledger.correction.web;

import org.jspecify.annotations.NullMarked;
