/** The secrets that an installation starts with. */
@NullMarked
package io.consort.k8s.secret;

import org.jspecify.annotations.NullMarked;
