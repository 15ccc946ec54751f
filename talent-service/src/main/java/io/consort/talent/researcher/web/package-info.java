/** Researchers over HTTP. */
@NullMarked
package io.consort.talent.researcher.web;

import org.jspecify.annotations.NullMarked;
