/** What the edges of all features share. */
@NullMarked
package io.consort.talent.web;

import org.jspecify.annotations.NullMarked;
