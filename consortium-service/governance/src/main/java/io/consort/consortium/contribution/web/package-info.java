/** Contributions over HTTP. */
@NullMarked
package io.consort.consortium.contribution.web;

import org.jspecify.annotations.NullMarked;
