/** The web edge: JSON in, commands; results, JSON out. */
@NullMarked
package io.consort.ipledger.asset.web;

import org.jspecify.annotations.NullMarked;
