/** The life of consortia over HTTP. */
@NullMarked
package io.consort.consortium.closing.web;

import org.jspecify.annotations.NullMarked;
