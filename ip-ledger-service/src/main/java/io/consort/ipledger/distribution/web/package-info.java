/** The web edge: JSON in, commands; results, JSON out. */
@NullMarked
package io.consort.ipledger.distribution.web;

import org.jspecify.annotations.NullMarked;
