/** Models, and the founding of consortia, over HTTP. */
@NullMarked
package io.consort.consortium.founding.web;

import org.jspecify.annotations.NullMarked;
