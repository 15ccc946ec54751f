/** The web edge: questions in; results as JSON and as CSV out. */
@NullMarked
package io.consort.ipledger.catalogue.web;

import org.jspecify.annotations.NullMarked;
