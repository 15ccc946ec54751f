/** The web edge: questions in; results as JSON and as CSV out. */
@NullMarked
package io.consort.ipledger.overview.web;

import org.jspecify.annotations.NullMarked;
