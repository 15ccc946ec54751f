/** The web edge: JSON in, commands; results, JSON out. */
@NullMarked
package io.consort.ipledger.licence.web;

import org.jspecify.annotations.NullMarked;
